import { redirect } from 'react-router'
import { sessionContext } from '#app/accounts/context.ts'
import { ownPath } from '#app/accounts/own-path.ts'
import { preferLanguage } from '#app/accounts/preferences.server.ts'
import { rememberReader } from '#app/i18n/reader.server.ts'
import type { Route } from './+types/preferences'

/** Keeps the reader's choice of language or appearance, and goes back to the page they were on. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData()
  const language = form.get('language')
  const renewed = await preferLanguage(request, context.get(sessionContext), language)
  const headers = new Headers()
  for (const cookie of [...renewed, ...rememberReader({ language, theme: form.get('theme') })]) headers.append('Set-Cookie', cookie)
  return redirect(ownPath(form.get('back')), { headers, status: 303 })
}
