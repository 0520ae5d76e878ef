import type { Reader } from '#importers/write/words.ts'
import type { Language } from './language.ts'
import { translator } from './translator.server.ts'

/** The words that templates, error workbooks and exports of a language are written in. */
export function workbookReader(language: Language): Reader {
  const t = translator(language) as (key: string, params?: Record<string, string | number>) => string
  return { language, say: (key, params) => t(`workbooks.${key}`, params) }
}
