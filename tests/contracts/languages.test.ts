import { describe, expect, test } from 'vitest'
import * as en from '#app/i18n/en.ts'
import * as fi from '#app/i18n/fi.ts'
import { type Language, languages } from '#app/i18n/language.ts'
import * as nl from '#app/i18n/nl.ts'
import { translator } from '#app/i18n/translator.server.ts'

const catalogues: Record<Language, object> = { en, nl, fi }
const files = import.meta.glob<object>('../../app/i18n/{en,nl,fi}/*.ts', { eager: true, import: 'default' })

/** Every text of a catalogue by its whole key. */
function textsOf(part: object, path = ''): [string, unknown][] {
  return Object.entries(part).flatMap(([key, value]) => {
    const whole = path ? `${path}.${key}` : key
    return typeof value === 'object' && value !== null ? textsOf(value, whole) : [[whole, value] as [string, unknown]]
  })
}

/** What a text has filled in, without the way it is written out: `{{count, number}}` is `count`. */
function placeholdersOf(text: unknown) {
  return [...String(text).matchAll(/\{\{\s*([\w.]+)[^}]*\}\}/g)].map((match) => match[1]).sort()
}

const english = new Map(textsOf(en))

test('every catalogue file stands in the list of its language', () => {
  const unlisted = Object.entries(files).filter(([path, texts]) => {
    const [, language, namespace] = path.match(/i18n\/(\w+)\/([\w-]+)\.ts$/) ?? []
    return (catalogues[language as Language] as Record<string, object>)[namespace as string] !== texts
  })
  expect(unlisted.map(([path]) => path)).toEqual([])
})

describe.each(languages)('the texts in %s', (language) => {
  const texts = textsOf(catalogues[language])

  test('have the keys of the English ones', () => {
    const keys = new Set(texts.map(([key]) => key))
    const missing = [...english.keys()].filter((key) => !keys.has(key))
    const extra = [...keys].filter((key) => !english.has(key))
    expect({ missing, extra }).toEqual({ missing: [], extra: [] })
  })

  test('say something, without blanks around it', () => {
    expect(texts.filter(([, text]) => typeof text !== 'string' || text === '' || text !== text.trim())).toEqual([])
  })

  test('fill in what the English ones fill in', () => {
    const other = texts.filter(([key, text]) => placeholdersOf(text).join() !== placeholdersOf(english.get(key)).join())
    expect(other.map(([key, text]) => `${key}: ${text} | ${english.get(key)}`)).toEqual([])
  })

  // A form for none at all is allowed besides: i18next takes it for 0 in every language.
  test('have every plural form of the language, and no other', () => {
    const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort()
    const forms = new Map<string, string[]>()
    for (const [key] of texts) {
      const [, stem, form] = key.match(/^(.*)_(one|two|few|many|other)$/) ?? []
      if (stem && form) forms.set(stem, [...(forms.get(stem) ?? []), form].sort())
    }
    for (const [stem, found] of forms) expect(found, stem).toEqual(wanted)
  })

  test('beg, apologise and shout nowhere', () => {
    const shouting = texts.filter(([, text]) => /\b(please|oops|alstublieft|ole hyvä|olkaa hyvä)\b|!/i.test(String(text)))
    expect(shouting).toEqual([])
  })

  test('are what the translator says', () => {
    const t = translator(language)
    expect(t('ui.due.late', { count: 1 })).not.toBe(t('ui.due.late', { count: 3 }))
    expect(t('ui.due.late', { count: 3 })).toContain('3')
  })
})
