import { z } from 'zod'
import { auth, LINK_MINUTES } from './auth.server.ts'

const form = z.object({ email: z.email().trim().toLowerCase(), password: z.string().max(500).optional() })

/** What came of it: a link on its way, a session in the cookies, or why not. */
export type SignInResult =
  | { kind: 'sent'; email: string; minutes: number }
  | { kind: 'in'; headers: Headers }
  | { kind: 'refused'; why: 'email' | 'password' }
  | { kind: 'refused'; why: 'too-many'; seconds: number }

/**
 * Signs somebody in: with a password if one was typed, else by a link to their mailbox. An address that nobody has gets
 * the same answer as one that somebody has.
 * @param to path of the portal to go to afterwards
 */
export async function signIn(request: Request, typed: { email: unknown; password: unknown }, to: string): Promise<SignInResult> {
  const parsed = form.safeParse({ email: typed.email, password: typed.password || undefined })
  if (!parsed.success) return { kind: 'refused', why: 'email' }
  const { email, password } = parsed.data
  const response = password
    ? await ask(request, 'sign-in/email', { email, password })
    : await ask(request, 'sign-in/magic-link', { email, callbackURL: to, errorCallbackURL: `/sign-in?to=${encodeURIComponent(to)}` })
  if (response.status === 429) return { kind: 'refused', why: 'too-many', seconds: Number(response.headers.get('x-retry-after')) || 60 }
  if (password && response.status === 401) return { kind: 'refused', why: 'password' }
  if (!response.ok) throw new Error(`Signing in was answered with ${response.status}`)
  return password ? { kind: 'in', headers: cookiesOf(response) } : { kind: 'sent', email, minutes: LINK_MINUTES }
}

/** Ends the session of this browser; the headers to send back. */
export async function signOut(request: Request): Promise<Headers> {
  return cookiesOf(await ask(request, 'sign-out', {}))
}

/** Through the door that the browser's own calls take, so that rate limits and origin checks hold here too. */
function ask(request: Request, path: string, body: object): Promise<Response> {
  const headers = new Headers(request.headers)
  headers.set('content-type', 'application/json')
  headers.delete('content-length')
  return auth().handler(new Request(new URL(`/api/auth/${path}`, request.url), { method: 'POST', headers, body: JSON.stringify(body) }))
}

function cookiesOf(response: Response): Headers {
  const headers = new Headers()
  for (const cookie of response.headers.getSetCookie()) headers.append('Set-Cookie', cookie)
  return headers
}
