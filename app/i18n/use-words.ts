import { createContext, use, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { formatsFor, homeZones } from './format.ts'
import type { Language } from './language.ts'

/** The reader's time zone (IANA name), or null where the language's home zone has to do. */
export const TimeZone = createContext<string | null>(null)

/** When the page was asked for, as ISO: server and browser must agree on what is "today". */
export const Now = createContext<string | null>(null)

/** The words, the formats and the language of the reader: `const { t, format } = useWords()`. */
export function useWords() {
  const { t, i18n } = useTranslation()
  const language = i18n.language as Language
  const timeZone = use(TimeZone) ?? homeZones[language]
  const now = use(Now)
  const format = useMemo(() => formatsFor(language, timeZone, () => (now ? new Date(now) : new Date())), [language, timeZone, now])
  return { t, format, language }
}
