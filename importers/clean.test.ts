import { describe, expect, it } from 'vitest'
import { checkRow, cleanCell, compileCleaner } from './clean.ts'
import { fieldIndex } from './entity.ts'
import type { FieldFormat } from './kind.ts'
import { suggestMapping } from './map.ts'
import { BOOLEAN, DATE, FAULT, NUMBER, TEXT } from './read/row.ts'
import { requireEntity } from './registry.ts'
import { columnsOf } from './testing/table.ts'

const customers = requireEntity('customers')
const projects = requireEntity('projects')

/** A cleaner of rows with these columns. */
async function cleaner(entity: typeof customers, header: string, formats: Record<string, FieldFormat> = {}) {
  const clean = compileCleaner(entity, suggestMapping(entity, await columnsOf(header)), formats, { country: 'NL' })
  return (cells: string[], kinds?: number[]) => {
    const cleaned = clean({ row: 7, cells, ...(kinds && { kinds: Uint8Array.from(kinds) }) })
    const value = (key: string) => cleaned.cells[fieldIndex(entity, key)]
    return { ...cleaned, value, codes: cleaned.issues.map(({ code, field }) => `${code} ${field}`) }
  }
}

describe('a row', () => {
  it('without anything to say is clean and keeps its number', async () => {
    const clean = await cleaner(customers, 'Klantnummer;Naam;Land')
    const row = clean(['00123', 'Jansen B.V.', 'NL'])
    expect(row).toMatchObject({ row: 7, status: 'clean', issues: [] })
    expect(row.originals).toBeUndefined()
    expect([row.value('code'), row.value('name'), row.value('country'), row.value('email')]).toEqual(['00123', 'Jansen B.V.', 'NL', null])
  })

  it('keeps beside each changed value what was there, unless only its notation changed', async () => {
    const clean = await cleaner(customers, 'Klantnummer;Naam;Land')
    expect(clean(['1', ' Jansen  B.V.', 'Nederland']).originals).toEqual({ name: ' Jansen  B.V.' })
  })

  it('keeps the text of a value that is wrong', async () => {
    const clean = await cleaner(customers, 'Klantnummer;Naam;E-mail')
    const row = clean(['1', 'Jansen', 'jansen at home'])
    expect(row.status).toBe('error')
    expect(row.value('email')).toBe('jansen at home')
    expect(row.issues).toEqual([{ code: 'not-an-email', level: 'error', field: 'email', column: 2, params: { text: 'jansen at home' } }])
  })

  it('lacks what is required', async () => {
    const clean = await cleaner(customers, 'Klantnummer;Naam')
    expect(clean(['1', ' ']).codes).toEqual(['required name'])
    expect(clean(['1']).codes).toEqual(['required name'])
  })

  it('of blanks is empty, whatever is required', async () => {
    const clean = await cleaner(customers, 'Klantnummer;Naam')
    expect(clean(['', ' '])).toMatchObject({ status: 'empty', issues: [] })
  })

  it('takes a dash for nothing only where it is no value, and says so', async () => {
    const clean = await cleaner(customers, 'Klantnummer;Naam;E-mail;Opmerkingen')
    const row = clean(['1', 'A', '-', '-'])
    expect(row).toMatchObject({ status: 'warning', codes: ['blank-mark email'] })
    expect([row.value('email'), row.value('notes')]).toEqual([null, '-'])
  })

  it('of a workbook has typed cells, and errors of formulas stay errors', async () => {
    const clean = await cleaner(customers, 'Klantnummer;Naam;Actief;Klant sinds;Kredietlimiet')
    const row = clean(['12', 'A', 'true', '2024-01-31T00:00:00', '1000.5'], [NUMBER, TEXT, BOOLEAN, DATE, NUMBER])
    expect(row).toMatchObject({ status: 'clean' })
    expect([row.value('code'), row.value('active'), row.value('since'), row.value('credit_limit')]).toEqual([
      '12',
      'true',
      '2024-01-31',
      '1000.5',
    ])
    expect(clean(['12', '#N/A'], [NUMBER, FAULT]).codes).toEqual(['fault name'])
  })

  it('reads phone, postcode and numbers of the law by its own country', async () => {
    const clean = await cleaner(customers, 'Klantnummer;Naam;Telefoon;Postcode;Plaats;Land;Y-tunnus')
    const row = clean(['1', 'A', '040 123 4567', '100', 'Helsinki', 'Suomi', '01120389'])
    expect([row.value('phone'), row.value('postcode'), row.value('business_id')]).toEqual(['+358401234567', '00100', '0112038-9'])
    expect(row.codes).toEqual(['postcode-padded postcode'])
  })

  it('takes over what reading it met', async () => {
    const clean = compileCleaner(customers, suggestMapping(customers, await columnsOf('Klantnummer;Naam')), {})
    const row = clean({ row: 3, cells: ['1', 'A', 'x'], issues: [{ code: 'row-too-long', level: 'error' }] })
    expect(row).toMatchObject({ status: 'error', issues: [{ code: 'row-too-long' }] })
  })
})

describe('rules between fields', () => {
  it('hold back an end before the start', async () => {
    const clean = await cleaner(projects, 'Code;Name;Customer;Start;End', { start: { date: 'dmy' }, end: { date: 'dmy' } })
    expect(clean(['P1', 'A', '1', '2.1.2024', '1.1.2024']).codes).toEqual(['end-before-start end'])
    expect(clean(['P1', 'A', '1', '1.1.2024', '1.1.2024']).codes).toEqual([])
  })

  it('wait for fields that are wrong themselves', async () => {
    const clean = await cleaner(projects, 'Code;Name;Customer;Start;End', { start: { date: 'dmy' }, end: { date: 'dmy' } })
    expect(clean(['P1', 'A', '1', '2.1.2024', '0']).codes).toEqual(['not-a-date end'])
  })

  it('hold for cells edited in the grid', () => {
    const cells = projects.fields.map(({ key }) => ({ start: '2024-02-01', end: '2024-01-01' })[key] ?? null)
    expect(checkRow(projects, cells)).toEqual([{ code: 'end-before-start', level: 'error', field: 'end' }])
    expect(checkRow(projects, cells, ['start'])).toEqual([])
  })
})

describe('one cell', () => {
  it('is cleaned as the whole pass would', () => {
    expect(cleanCell(customers, 'credit_limit', '1.234,50', { format: { decimal: ',' } })).toEqual({ value: '1234.50', changed: true })
    expect(cleanCell(customers, 'phone', '040 1234567', { country: 'NL', rowCountry: 'FI' }).value).toBe('+358401234567')
    expect(cleanCell(customers, 'name', '').issue).toEqual({ code: 'required', level: 'error', field: 'name' })
    expect(cleanCell(customers, 'email', '')).toEqual({ value: null, changed: false })
    expect(cleanCell(customers, 'email', 'x')).toMatchObject({ value: 'x', issue: { code: 'not-an-email', field: 'email' } })
  })
})

describe('a secret', () => {
  it('appears in no issue and in no original', async () => {
    const keys = requireEntity('payment-keys')
    const clean = await cleaner(keys, 'provider;merchant_id;api_key')
    for (const secret of [
      ' live_FAKE1234567890 ',
      'live_••••••FAKE',
      '1,5E+15',
      '-----BEGIN PRIVATE KEY-----FAKE',
      `${'FAKE'.repeat(2000)}`,
    ]) {
      const { issues, originals } = clean(['Mollie', 'pfl_1', secret])
      expect(JSON.stringify([issues, originals ?? {}])).not.toContain('FAKE')
      expect(originals ?? {}).not.toHaveProperty('secret_key')
    }
  })
})
