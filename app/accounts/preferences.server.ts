import { isLanguage } from '#app/i18n/language.ts'
import { ownerDb } from '#db/client.server.ts'
import { keepLanguage } from '#db/queries/people.ts'
import type { Session } from './context.ts'

/** Keeps the language that a person chose, for every browser and for the mails to them; anything else is left alone. */
export async function preferLanguage(session: Session | null, language: unknown): Promise<void> {
  if (session && isLanguage(language)) await keepLanguage(ownerDb(), session.person.id, language)
}
