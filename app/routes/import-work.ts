import { redirect } from 'react-router'
import { requireScope } from '#app/accounts/session.server.ts'
import { cancelWork, retryWork } from '#app/imports/read.server.ts'
import type { Route } from './+types/import-work'

/** Stops the worker's step on an import, or has it tried again. Either way the import's own page says how it stands then. */
export async function action({ context, request, params }: Route.ActionArgs) {
  const scope = requireScope(context, request, 'deliver')
  const form = await request.formData()
  if (form.get('intent') === 'again') await retryWork(scope, params)
  else await cancelWork(scope, { ...params, version: Number(form.get('version')) })
  throw redirect(`/c/${params.customer}/imports/${params.number}`)
}
