import { type MiddlewareFunction, type RouterContextProvider, redirect } from 'react-router'
import { readerOf } from '#app/i18n/reader.server.ts'
import { ownerDb } from '#db/client.server.ts'
import { membershipsOf } from '#db/queries/people.ts'
import type { Scope } from '#db/scope.ts'
import { auth } from './auth.server.ts'
import { type Session, sessionContext } from './context.ts'
import { may, type Permission } from './permissions.ts'

/** Root middleware: finds out who asks, once a request, and passes renewed cookies on where the page sent none. */
export const sessionMiddleware: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  const { headers, session } = await readSession(request)
  context.set(sessionContext, session)
  const response = await next()
  const answered = new Set(response.headers.getSetCookie().map(nameOf))
  for (const cookie of headers.getSetCookie()) if (!answered.has(nameOf(cookie))) response.headers.append('Set-Cookie', cookie)
  return response
}

const nameOf = (cookie: string) => cookie.split('=', 1)[0]

/** Who sent this request; null for a visitor or for somebody who belongs nowhere. */
export async function readSession(request: Request): Promise<{ session: Session | null; headers: Headers }> {
  const { headers, response } = await auth().api.getSession({ headers: request.headers, returnHeaders: true })
  if (!response) return { session: null, headers }
  const [membership] = await membershipsOf(ownerDb(), response.user.id)
  if (!membership) return { session: null, headers }
  const { id, name, email } = response.user
  const { language } = readerOf(request, response.user as { language?: string | null })
  const scope: Scope = {
    vendorId: membership.vendorId,
    customerId: membership.customerId ?? undefined,
    userId: id,
    role: membership.role,
    locale: language,
  }
  const organisation = membership.customerName ?? membership.vendorName
  return { session: { person: { id, name, email }, scope, organisation, vendorName: membership.vendorName }, headers }
}

/** The session, or a way to the sign-in page that comes back here. */
export function requireSession(context: Readonly<RouterContextProvider>, request: Request): Session {
  const session = context.get(sessionContext)
  if (session) return session
  const { pathname, search } = new URL(request.url)
  throw redirect(pathname === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(pathname + search)}`)
}

/** The scope of the request, for somebody who may do this; a 403 for anybody else. */
export function requireScope(context: Readonly<RouterContextProvider>, request: Request, permission?: Permission): Scope {
  const { scope } = requireSession(context, request)
  if (permission && !may(scope, permission)) throw new Response(null, { status: 403 })
  return scope
}
