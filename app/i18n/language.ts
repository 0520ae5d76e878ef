import { parseAccept } from 'hono/utils/accept'

/** The languages of the portal, the first one for readers of none of them. */
export const languages = ['en', 'nl', 'fi'] as const
export type Language = (typeof languages)[number]

/** Each language by its own name, for the menu. */
export const languageNames: Record<Language, string> = { en: 'English', nl: 'Nederlands', fi: 'Suomi' }

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value)
}

/** What is known about the reader; each part may be absent or something we do not speak. */
type Hints = { user?: string | null; cookie?: string | null; acceptLanguage?: string | null }

/** The language to answer in: the person's own choice, then this browser's choice, then what the browser asks for. */
export function chooseLanguage({ user, cookie, acceptLanguage }: Hints): Language {
  const asked = parseAccept(acceptLanguage ?? '')
    .filter((wish) => wish.q > 0)
    .map((wish) => wish.type.toLowerCase().split('-')[0])
  return [user, cookie, ...asked].find(isLanguage) ?? languages[0]
}
