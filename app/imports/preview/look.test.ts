import { describe, expect, test } from 'vitest'
import { inspect } from '#importers/inspect.ts'
import { bytesSource } from '#importers/read/source.ts'
import { READ, REFUSED } from '#tests/fixtures/bad-files.ts'
import { look } from './look.ts'
import type { Preview, Seen } from './preview.ts'

const source = (text: string, name = 'customers.csv') => bytesSource(name, new TextEncoder().encode(text))
const NL = { country: 'NL' }

function asSeen(preview: Preview): Seen {
  if (preview.kind !== 'seen') throw new Error(`The preview is ${JSON.stringify(preview)}`)
  return preview
}

const headersOf = ({ inspection }: Pick<Seen, 'inspection'>) => inspection.sheets[inspection.sheet]!.columns.map(({ header }) => header)

const CUSTOMERS = `Customer list
Customer number;Company name;E-mail;Phone;Our remark
00118;Lunchroom Specimen;info@lunchroom.example;020 123 4567;x
;Crèmerie Voorbeeld;info@creme.example;020 123 4568;z
00119;Café Proef;inkoop@proef;;y
`

describe('what is seen of a file before it has arrived', () => {
  test('how it is read, which columns are matched, and what is wrong in its rows', async () => {
    const seen = asSeen(await look(source(CUSTOMERS), 'customers', NL))
    expect(seen.inspection.sheets[0]).toMatchObject({ headerRow: { value: 2 }, rows: 3 })
    expect(seen.inspection.delimiter!.value).toBe(';')
    expect(seen.mapping.columns.map(({ field }) => field)).toEqual(['code', 'name', 'email', 'phone', null])
    expect(seen.counts).toEqual({ read: 3, clean: 1, warnings: 0, errors: 2, empty: 0, asked: 0, leftOut: 0 })
    expect(seen.problems).toEqual([
      { field: 'code', code: 'required', level: 'error', count: 1, rows: [4], params: {} },
      { field: 'email', code: 'not-an-email', level: 'error', count: 1, rows: [5], params: { text: 'inkoop@proef' } },
    ])
    expect(seen.whole).toBe(true)
  })

  test('a telephone number is read with the country of the customer', async () => {
    const one = 'Customer number;Company name;Phone\nC-1;Specimen;020 123 4567\n'
    expect(asSeen(await look(source(one), 'customers', NL)).counts.clean).toBe(1)
    expect(asSeen(await look(source(one), 'customers', { country: '' })).problems[0]!.code).toBe('phone-no-country')
  })

  test('of a large text only the beginning, with every row of it in the sum', async () => {
    const lines = Array.from({ length: 200_000 }, (_, at) => `C-${at};Company ${at};`)
    const seen = asSeen(await look(source(`Customer number;Company name;E-mail\n${lines.join('\n')}\n`), 'customers', NL))
    const { read, ...parts } = seen.counts
    expect(seen.whole).toBe(false)
    expect(read).toBeGreaterThanOrEqual(500)
    expect(read).toBeLessThan(100_000)
    expect(Object.values(parts).reduce((sum, part) => sum + part)).toBe(read)
  })

  test('a question that only a person can answer is named', async () => {
    const seen = asSeen(await look(source('Customer number;Company name;Customer since\nC-1;Specimen;03.04.2024\n'), 'customers', NL))
    expect(seen.questions).toContainEqual({ code: 'date', field: 'since', params: { header: 'Customer since' } })
    expect(seen).toMatchObject({ counts: { read: 1, errors: 0, asked: 1 }, problems: [] })
  })

  test('no value of a file with secrets', async () => {
    const keys = 'Provider;Environment;Merchant ID;API key\nmollie;Live;pfl_VALUE1;live_VALUE2\nVALUE3;test;;\n'
    const preview = await look(source(keys), 'payment-keys', NL)
    expect(asSeen(preview)).toMatchObject({ secret: true, counts: { read: 2 }, problems: [] })
    expect(JSON.stringify(preview)).not.toContain('VALUE')
  })

  test('nothing, where a workbook is too large to be looked at in the browser', async () => {
    const bytes = new Uint8Array(25 * 2 ** 20)
    bytes.set([0x50, 0x4b, 0x03, 0x04])
    expect(await look(bytesSource('customers.xlsx', bytes), 'customers', NL)).toEqual({ kind: 'later' })
  })
})

describe('the preview says what the portal will say', () => {
  test.each(REFUSED.map((make) => [make().what, make] as const))('%s is refused at once', async (_, make) => {
    const { name, bytes, code } = make()
    expect(await look(bytesSource(name, bytes), 'customers', NL)).toMatchObject({ kind: 'refused', code })
  })

  test.each(READ.map((make) => [make().what, make] as const))('%s is read the same, and every row counted', async (_, make) => {
    const { name, bytes, counts } = make()
    const seen = asSeen(await look(bytesSource(name, bytes), 'customers', NL))
    expect(headersOf(seen)).toEqual(headersOf({ inspection: await inspect(bytesSource(name, bytes)) }))
    if (seen.whole) expect(seen.counts).toEqual({ read: 0, clean: 0, warnings: 0, errors: 0, empty: 0, asked: 0, leftOut: 0, ...counts })
  })
})
