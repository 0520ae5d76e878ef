import { redirect } from 'react-router'
import { rememberReader } from '#app/i18n/reader.server.ts'
import type { Route } from './+types/preferences'

/** Keeps the reader's choice of language or appearance in this browser, and goes back to the page they were on. */
export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData()
  const headers = new Headers()
  for (const cookie of rememberReader({ language: form.get('language'), theme: form.get('theme') })) headers.append('Set-Cookie', cookie)
  return redirect(ownPath(form.get('back')), { headers, status: 303 })
}

/** Only a path of this site: never another host, whatever the form says. */
function ownPath(back: unknown): string {
  const base = 'http://here.invalid'
  if (typeof back !== 'string' || !URL.canParse(back, base)) return '/'
  const url = new URL(back, base)
  return url.origin === base && !url.pathname.startsWith('//') ? url.pathname + url.search : '/'
}
