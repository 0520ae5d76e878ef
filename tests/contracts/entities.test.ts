import { describe, expect, test } from 'vitest'
import { languages } from '#app/i18n/language.ts'
import { cleanCell, compileCleaner } from '#importers/clean.ts'
import type { Field, Words } from '#importers/entity.ts'
import type { ColumnProfile } from '#importers/inspection.ts'
import { headerKey } from '#importers/map/header.ts'
import { synonymsOf } from '#importers/map/names.ts'
import { suggestMapping } from '#importers/map.ts'
import { entities, kindKeys } from '#importers/registry.ts'

const strongNames = (field: Field) =>
  new Set([field.key, ...Object.values(field.label), ...synonymsOf(field), ...(field.inverse ?? [])].map((name) => headerKey(name)))

/** A column about whose values nothing is known. */
const column = (header: string, index: number): ColumnProfile => ({
  index,
  header,
  kind: 'empty',
  format: null,
  filled: 0,
  distinct: 0,
  distinctExact: true,
  samples: [],
  decimalReadings: 0,
  dateReadings: 0,
  odd: [],
})

describe.each(entities())('the entity $key', (entity) => {
  test('speaks English, Dutch and Finnish', () => {
    const spoken: Words[] = [
      entity.label,
      ...entity.fields.flatMap((field) => [field.label, field.example, ...(field.help ? [field.help] : [])]),
    ]
    spoken.push(...entity.fields.flatMap((field) => (field.options ?? []).map((option) => option.label)))
    for (const words of spoken) for (const language of languages) expect(words[language], JSON.stringify(words)).toMatch(/\S/)
  })

  test('gives no name to two fields', () => {
    const owners = new Map<string, string>()
    for (const field of entity.fields) {
      for (const name of strongNames(field)) {
        expect(owners.get(name) ?? field.key, `the name ${name}`).toBe(field.key)
        owners.set(name, field.key)
      }
    }
  })

  test('gives no value to two options', () => {
    for (const field of entity.fields) {
      const owners = new Map<string, string>()
      for (const option of field.options ?? []) {
        for (const word of new Set([option.key, ...Object.values(option.label), ...option.synonyms].map((name) => headerKey(name)))) {
          expect(owners.get(word) ?? option.key, `${field.key}: ${word}`).toBe(option.key)
          owners.set(word, option.key)
        }
      }
    }
  })

  test('knows each of its names as the header of a file that has what is required', () => {
    for (const field of entity.fields) {
      const others = entity.fields.filter((each) => each.required && each !== field).map((each) => each.label.en)
      const mapped = (name: string) => suggestMapping(entity, [name, ...others].map(column)).columns[0]
      for (const name of [...Object.values(field.label), ...synonymsOf(field)])
        expect(mapped(name), name).toMatchObject({ field: field.key })
      for (const name of field.inverse ?? []) expect(mapped(name), name).toMatchObject({ field: field.key, invert: true })
    }
  })

  test('has kinds that exist, a key that is required, and secrets that are marked', () => {
    for (const field of entity.fields) expect(kindKeys()).toContain(field.kind)
    for (const field of entity.fields) expect(field.secret === true, field.key).toBe(field.kind === 'secret')
    expect(entity.fields.find((field) => field.key === entity.unique[0])!.required).toBe(true)
  })

  test('refers to fields that exist', () => {
    for (const { reference, key } of entity.fields) {
      if (!reference) continue
      const target = entities().find((each) => each.key === reference.entity)
      for (const wanted of [reference.field, ...(reference.also ?? [])]) {
        expect(
          target?.fields.map((field) => field.key),
          `${key} refers to ${reference.entity}`,
        ).toContain(wanted)
      }
      expect(target?.unique).toEqual([reference.field])
    }
    if (entity.tree) expect(entity.fields.find((field) => field.key === entity.tree!.parent)!.reference?.entity).toBe(entity.key)
  })

  test.each(languages)('has an example that is clean in %s', (language) => {
    const mapping = suggestMapping(
      entity,
      entity.fields.map((field, index) => column(field.label[language], index)),
    )
    const formats = Object.fromEntries(entity.fields.map((field) => [field.key, { decimal: '.', date: 'ymd' } as const]))
    const row = compileCleaner(entity, mapping, formats, { country: language === 'fi' ? 'FI' : 'NL' })({
      row: 1,
      cells: entity.fields.map((field) => field.example[language]),
    })
    expect(row.issues).toEqual([])
    for (const field of entity.fields) expect(cleanCell(entity, field.key, field.example[language], { country: 'NL' }).value).not.toBeNull()
  })
})

test('entities come after those they refer to', () => {
  const order = entities().map((entity) => entity.key)
  for (const entity of entities()) {
    for (const { reference } of entity.fields)
      if (reference) expect(order.indexOf(reference.entity)).toBeLessThanOrEqual(order.indexOf(entity.key))
  }
})

test('the five entities of an onboarding are there', () => {
  expect(
    entities()
      .map((entity) => entity.key)
      .toSorted(),
  ).toEqual(expect.arrayContaining(['accounts', 'customers', 'payment-keys', 'projects', 'resources']))
})
