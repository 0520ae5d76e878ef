import { createInstance, type i18n } from 'i18next'
import { type Language, languages } from './language.ts'
import type { Catalogue, Translation } from './translation.ts'

// One instance a language, never changed after its start, so requests in two languages cannot disturb each other. The
// server has all of them, a browser only the one its page was written in.
const instances = new Map<Language, i18n>()

/** Makes a language ready to use. Its catalogue is in memory, so there is nothing to wait for. */
export function addLanguage(language: Language, catalogue: Translation<Catalogue>) {
  const instance = createInstance()
  void instance.init({
    lng: language,
    resources: { [language]: { translation: { ...catalogue } } },
    fallbackLng: false,
    initAsync: false,
    nsSeparator: false,
    interpolation: { escapeValue: false }, // React and the mail templates escape
    parseMissingKeyHandler: missing,
  })
  instances.set(language, instance)
}

/** The instance for a language; in a browser whose page was written in another one, the page's own until it reloads. */
export function instanceFor(language: Language): i18n {
  const instance = instances.get(language) ?? languages.map((other) => instances.get(other)).find((other) => other !== undefined)
  if (!instance) throw new Error('No language has been added yet')
  return instance
}

/** A missing text stops the developer; a reader sees its key rather than no page. */
function missing(key: string) {
  if (import.meta.env.DEV) throw new Error(`No text for "${key}"`)
  return key
}
