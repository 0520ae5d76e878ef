import { parse, serialize } from 'hono/utils/cookie'
import { chooseLanguage, isLanguage, type Language } from './language.ts'

export const themes = ['light', 'dark'] as const
/** Absent: as the reader's system has it. */
export type Theme = (typeof themes)[number]

/** How this reader wants the portal: from the person's own settings, this browser's cookies, the browser's wishes. */
export function readerOf(request: Request, user?: { language?: string | null }): { language: Language; theme?: Theme } {
  const cookies = parse(request.headers.get('Cookie') ?? '')
  const acceptLanguage = request.headers.get('Accept-Language')
  return {
    language: chooseLanguage({ user: user?.language, cookie: cookies.language, acceptLanguage }),
    theme: themes.find((theme) => theme === cookies.theme),
  }
}

/** The Set-Cookie headers that keep a choice for a year; anything that is no choice is left alone, `system` forgets the theme. */
export function rememberReader(choice: { language?: unknown; theme?: unknown }): string[] {
  const cookies: string[] = []
  const options = { path: '/', sameSite: 'Lax', httpOnly: true } as const
  const year = 365 * 24 * 3600
  if (isLanguage(choice.language)) cookies.push(serialize('language', choice.language, { ...options, maxAge: year }))
  if (choice.theme === 'system') cookies.push(serialize('theme', '', { ...options, maxAge: 0 }))
  const theme = themes.find((known) => known === choice.theme)
  if (theme) cookies.push(serialize('theme', theme, { ...options, maxAge: year }))
  return cookies
}
