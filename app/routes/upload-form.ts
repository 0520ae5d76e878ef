import { type ActionFunctionArgs, redirect } from 'react-router'
import { requireScope } from '#app/accounts/session.server.ts'
import { uploads } from '#app/files/uploads.server.ts'
import { translator } from '#app/i18n/translator.server.ts'
import { Refusal } from '#importers/issues.ts'

/** Files from a plain form, for browsers without scripts; then back to the page that they came from. */
export async function action({ context, request }: ActionFunctionArgs): Promise<Response> {
  const scope = requireScope(context, request, 'deliver')
  try {
    await uploads().form(request, scope)
    return redirect(cameFrom(request), 303)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const sentence = translator(scope.locale)(error.code === 'too-large' ? 'files.form.tooLarge' : 'files.form.other')
    return new Response(sentence, { status: 422, headers: { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' } })
  }
}

/** A path of ours; the start page when the browser does not tell. */
function cameFrom(request: Request): string {
  const referrer = request.headers.get('Referer')
  const url = referrer && URL.canParse(referrer) ? new URL(referrer) : undefined
  return url?.origin === new URL(request.url).origin ? url.pathname + url.search : '/'
}
