import { describe, expect, it } from 'vitest'
import { contentHash } from './content-hash.ts'
import { type CheckOptions, checkFile, planCheck } from './pipeline.ts'
import { requireEntity } from './registry.ts'
import { fileOf } from './testing/table.ts'

const customers = requireEntity('customers')

async function rowsOf(lines: string[], options: CheckOptions = {}) {
  const rows = []
  const excluded = []
  let bytes = 0
  for await (const batch of checkFile(fileOf(...lines), customers, options)) {
    rows.push(...batch.rows)
    excluded.push(...batch.excluded)
    bytes = batch.bytes
  }
  return { rows, excluded, bytes }
}

describe('checking a file', () => {
  it('cleans the records below the header', async () => {
    const lines = ['Klantnummer;Naam;Land', '1;Jansen;Nederland', '', '2;Mäkinen;Suomi']
    const { rows, bytes } = await rowsOf(lines)
    expect(rows.map((row) => [row.row, row.cells[0], row.cells[10], row.status])).toEqual([
      [2, '1', 'NL', 'clean'],
      [4, '2', 'FI', 'clean'],
    ])
    expect(bytes).toBe(new TextEncoder().encode(`${lines.join('\n')}\n`).length)
  })

  it('leaves out rows that a person excluded', async () => {
    const { rows, excluded } = await rowsOf(['Klantnummer;Naam', '1;A', '2;B', '3;C', '4;D'], { overrides: { exclude: ['3-4'] } })
    expect(rows.map((row) => row.row)).toEqual([2, 5])
    expect(excluded).toEqual([
      { row: 3, why: 'person' },
      { row: 4, why: 'person' },
    ])
  })

  it('leaves out the example row of our own template', async () => {
    const fields = customers.fields.slice(0, 5)
    const lines = [fields.map((field) => field.label.nl).join(';'), fields.map((field) => field.example.nl).join(';'), '1;A;12345678;;']
    const { rows, excluded } = await rowsOf(lines)
    expect(rows.map((row) => row.row)).toEqual([3])
    expect(excluded).toEqual([{ row: 2, why: 'example' }])
  })

  it('reports a format in doubt and guesses none of its values', async () => {
    const source = fileOf('Klantnummer;Naam;Kredietlimiet', '1;A;1,234', '2;B;500')
    const plan = await planCheck(source, customers)
    expect(plan.questions).toEqual([expect.objectContaining({ code: 'decimal', field: 'credit_limit' })])
    const { rows } = await rowsOf(['Klantnummer;Naam;Kredietlimiet', '1;A;1,234', '2;B;500'])
    expect(rows.map((row) => row.issues.map((issue) => issue.code))).toEqual([['undecided'], []])
    const answered = await rowsOf(['Klantnummer;Naam;Kredietlimiet', '1;A;1,234'], { answers: { credit_limit: { decimal: ',' } } })
    expect(answered.rows[0]!.cells).toContain('1.234')
  })
})

describe('the hash of approved rows', () => {
  const rows = Array.from({ length: 2_500 }, (_, at) => [String(at), null, 'x'])

  it('is the same for the same rows and for no others', async () => {
    const hash = await contentHash(rows)
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(await contentHash(rows)).toBe(hash)
    expect(await contentHash(rows.toReversed())).not.toBe(hash)
    expect(await contentHash(rows.slice(1))).not.toBe(hash)
    expect(await contentHash([...rows, []])).not.toBe(hash)
  })

  it('tells a blank from an empty text', async () => {
    expect(await contentHash([[null]])).not.toBe(await contentHash([['']]))
  })
})
