import { redirect } from 'react-router'
import { requireSession } from '#app/accounts/session.server.ts'
import { startPage } from '#app/onboarding/start-page.server.ts'
import type { Route } from './+types/index'

/** The way in: each reader to the page that is theirs. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { scope } = requireSession(context, request)
  return redirect(await startPage(scope))
}
