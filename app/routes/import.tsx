import { redirect } from 'react-router'
import { sideOf } from '#app/accounts/permissions.ts'
import { requireScope } from '#app/accounts/session.server.ts'
import { stepOf } from '#app/imports/ladder.ts'
import { loadImport } from '#app/imports/views.server.ts'
import type { Route } from './+types/import'

/** An import is taken up where it stands: the reviewer at the review, the customer at the step that is due. */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  const scope = requireScope(context, request)
  const { summary } = await loadImport(scope, params.customer, params.number)
  const reviewing = sideOf(scope) === 'vendor' && ['submitted', 'approved', 'released'].includes(summary.state)
  return redirect(`/c/${params.customer}/imports/${params.number}/${reviewing ? 'review' : stepOf(summary)}`)
}
