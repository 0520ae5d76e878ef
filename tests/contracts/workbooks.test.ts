import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { languages } from '#app/i18n/language.ts'
import { translator } from '#app/i18n/translator.server.ts'
import { workbookReader } from '#app/i18n/workbook-reader.server.ts'
import { cleanCell } from '#importers/clean.ts'
import type { Entity } from '#importers/entity.ts'
import { type CheckPlan, cleanFile, planCheck } from '#importers/pipeline.ts'
import { bytesSource } from '#importers/read/source.ts'
import { entities, kindKeys } from '#importers/registry.ts'
import { writeErrorWorkbook } from '#importers/write/error-workbook.ts'
import { exportCsv, exportXlsx } from '#importers/write/export.ts'
import { fieldGuide } from '#importers/write/field-guide.ts'
import { correctedImport } from '#importers/write/our-column.ts'
import { templateWorkbook } from '#importers/write/template-workbook.ts'

/** The file read by our own importer, with nothing known about it. */
async function readBack(entity: Entity, name: string, bytes: Uint8Array) {
  const source = bytesSource(name, bytes)
  const plan = await planCheck(source, entity)
  const batches = await Array.fromAsync(cleanFile(source, entity, plan))
  return { plan, rows: batches.flatMap(({ rows }) => rows), excluded: batches.flatMap(({ excluded }) => excluded) }
}

const mapped = ({ mapping }: CheckPlan) => Object.fromEntries(mapping.columns.map(({ header, field, by }) => [header, `${field} by ${by}`]))

/** A record as it is kept after release: the example, cleaned. */
const exampleRecord = (entity: Entity, language: 'en' | 'nl' | 'fi') =>
  Object.fromEntries(entity.fields.map(({ key, example }) => [key, cleanCell(entity, key, example[language]).value])) as Record<
    string,
    string
  >

describe.each(entities())('$key', (entity) => {
  describe.each(languages)('in %s', (language) => {
    const reader = workbookReader(language)

    test('the template comes back with every column mapped by its label, and its example row left out', async () => {
      const { plan, rows, excluded } = await readBack(entity, 'template.xlsx', await templateWorkbook(entity, reader))
      const labels = entity.fields.map((field) => [field.label[language] + (field.required ? ' *' : ''), `${field.key} by label`])
      expect(mapped(plan)).toEqual(Object.fromEntries(labels))
      expect(plan.reading.sheet).toBe(entity.label[language])
      expect(excluded).toEqual([{ row: 2, why: 'example' }])
      expect(rows).toEqual([])
    })

    test.each(['csv', 'xlsx'])('exported records come back from %s as they were', async (format) => {
      const record = exampleRecord(entity, language)
      const records = [record, record]
      const { plan, rows, excluded } = await readBack(entity, `export.${format}`, await exported(format, entity, records, language))
      const open = entity.fields.filter((field) => !field.secret)
      for (const field of open) expect(plan.mapping.columns.find((column) => column.field === field.key)?.by).toBe('label')
      expect(rows.length + excluded.length).toBe(2)
      const last = rows.at(-1)!
      const cells = Object.fromEntries(entity.fields.map((field, i) => [field.key, last.cells[i]]))
      for (const field of open) expect([field.key, same(cells[field.key]!)]).toEqual([field.key, same(record[field.key]!)])
    })

    test('the guide has words for every field', () => {
      for (const guide of fieldGuide(entity, reader)) {
        expect(guide.label.trim()).not.toBe('')
        expect(guide.allowed).not.toMatch(/allowed\.|workbooks\./)
        expect(guide.example.trim()).not.toBe('')
      }
    })
  })
})

test.each(kindKeys().filter((kind) => kind !== 'choice' && kind !== 'boolean'))('the guide says what the kind %s accepts', (kind) => {
  for (const language of languages)
    expect((translator(language) as (key: string) => string)(`workbooks.allowed.${kind}`)).not.toContain('workbooks.')
})

test('an error workbook comes back with the customer’s columns mapped and ours left out', async () => {
  const entity = entities().find(({ key }) => key === 'customers')!
  const sink = new PassThrough()
  const headers = ['Debiteurnr', 'Naam', 'Betalingstermijn']
  const rows = Array.from({ length: 3 }, (_, i) => ({
    row: i + 5,
    cells: [`000${i}`, `Klant ${i}`, 'x'],
    problems: [{ column: 2, level: 'error' as const, text: 'Geen aantal dagen' }],
  }))
  const plan = { reference: 'c1-7', name: 'Klanten', headers, rows: 'problems' as const }
  const [bytes] = await Promise.all([buffer(sink), writeErrorWorkbook(sink, rows, plan, workbookReader('nl'))])
  const back = await readBack(entity, 'errors.xlsx', new Uint8Array(bytes))
  expect(correctedImport(back.plan.mapping.columns.map(({ header }) => header))).toEqual({ reference: 'c1-7', rowColumn: 0 })
  expect(back.plan.mapping.columns.map(({ field }) => field)).toEqual([null, null, 'code', 'name', 'payment_term'])
  expect(back.rows.map(({ cells }) => cells[0])).toEqual(['0000', '0001', '0002'])
})

async function exported(format: string, entity: Entity, records: Record<string, string>[], language: 'en' | 'nl' | 'fi') {
  const reader = workbookReader(language)
  if (format === 'csv') return new TextEncoder().encode((await Array.fromAsync(exportCsv(entity, records, reader, { bom: true }))).join(''))
  const sink = new PassThrough()
  const [bytes] = await Promise.all([buffer(sink), exportXlsx(sink, entity, records, reader)])
  return new Uint8Array(bytes)
}

/** Numbers lose zeros at the end on their way through a spreadsheet; nothing else may change. */
const same = (value: string) => (/^-?\d+\.\d*0$/.test(value) ? String(Number(value)) : value)
