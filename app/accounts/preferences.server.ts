import { isLanguage } from '#app/i18n/language.ts'
import { ownerDb } from '#db/client.server.ts'
import { keepLanguage } from '#db/queries/people.ts'
import { auth } from './auth.server.ts'
import type { Session } from './context.ts'

/**
 * Keeps the language that a person chose, for every browser and for the mails to them; anything else is left alone.
 * @returns the cookies that make it hold at once, as the session in them remembers the person for a minute
 */
export async function preferLanguage(request: Request, session: Session | null, language: unknown): Promise<string[]> {
  if (!session || !isLanguage(language)) return []
  await keepLanguage(ownerDb(), session.person.id, language)
  const query = { disableCookieCache: true }
  const { headers } = await auth().api.getSession({ headers: request.headers, query, returnHeaders: true })
  return headers.getSetCookie()
}
