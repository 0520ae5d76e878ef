import * as en from './en.ts'
import * as fi from './fi.ts'
import { addLanguage, instanceFor } from './instance.ts'
import { type Language, languages } from './language.ts'
import * as nl from './nl.ts'
import type { Catalogue, Translate, Translation } from './translation.ts'

const catalogues: Record<Language, Translation<Catalogue>> = { en, nl, fi }
for (const language of languages) addLanguage(language, catalogues[language])

/** Words in a language, for mails, workbooks, the command line and whatever else is written on the server. */
export function translator(language: Language): Translate {
  return instanceFor(language).t
}
