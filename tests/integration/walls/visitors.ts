import { hashPassword } from 'better-auth/crypto'
import { driver } from '#db/client.server.ts'
import type { Scope } from '#db/scope.ts'
import { portalHere } from '#tests/setup/portal-here.ts'

const ORIGIN = 'http://localhost'
const PASSWORD = 'walls have doors'

/** Sends requests to the portal as one of the people, or as nobody. */
export type Visitor = (path: string, body?: Record<string, string> | FormData | string, more?: Record<string, string>) => Promise<Seen>
export type Seen = { status: number; location: string | null; headers: Headers; text: string }

/** Everybody of the stories, signed in. `asks(null)` is a visitor whom nobody knows. */
export async function visitors(): Promise<(scope: Scope | null) => Promise<Visitor>> {
  await driver()`update sign_ins set password = ${await hashPassword(PASSWORD)}`
  const portal = portalHere()
  const cookies = new Map<string, string>()
  return async (scope) => {
    const cookie = scope ? (cookies.get(scope.userId) ?? cookiesOf(await signedIn(scope, portal))) : ''
    if (scope) cookies.set(scope.userId, cookie)
    return async (path, body, more) => {
      const sent = body && typeof body !== 'string' && !(body instanceof FormData) ? new URLSearchParams(body) : body
      const headers = { cookie, ...(body && { origin: ORIGIN }), ...more }
      const response = await portal(new Request(ORIGIN + path, { method: body ? 'POST' : 'GET', headers, body: sent }))
      return { status: response.status, location: response.headers.get('location'), headers: response.headers, text: await response.text() }
    }
  }
}

/** What signing in is answered with. */
export async function signedIn({ userId }: Scope, portal = portalHere()): Promise<Response> {
  const [person] = await driver()<{ email: string }[]>`select email from users where id = ${userId}`
  const body = JSON.stringify({ email: person!.email, password: PASSWORD })
  const headers = { origin: ORIGIN, 'content-type': 'application/json' }
  const response = await portal(new Request(`${ORIGIN}/api/auth/sign-in/email`, { method: 'POST', headers, body }))
  if (!response.ok) throw new Error(`${person!.email} cannot sign in: ${response.status}`)
  return response
}

const cookiesOf = ({ headers }: Response) =>
  headers
    .getSetCookie()
    .map((one) => one.split(';', 1)[0])
    .join('; ')
