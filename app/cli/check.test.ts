import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runCommandLine } from './main.ts'

let folder: string
let printed: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gangway-check-'))
  printed = ''
  process.exitCode = 0
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text
    return true
  })
})

afterEach(async () => {
  vi.restoreAllMocks()
  process.exitCode = 0
  await rm(folder, { recursive: true })
})

/** What `gangway check` prints and ends with for a file of these lines. */
async function check(lines: string[], ...args: string[]) {
  const path = join(folder, 'list.csv')
  await writeFile(path, lines.length > 0 ? `${lines.join('\n')}\n` : '')
  await runCommandLine(['check', path, ...args])
  return { exit: process.exitCode, printed }
}

describe('gangway check', () => {
  it('prints mapping, counts and issues as JSON and ends with 1 where rows have errors', async () => {
    const lines = ['Klantnummer;Naam;E-mail;Vinkje', '1;Jansen;info@jansen.nl;a', '2;De Boer;nee;b', '2;Bakker;ook niet;c', ';;;']
    const { exit, printed } = await check(lines, '--entity', 'customers', '--country', 'nl', '--json')
    expect(exit).toBe(1)
    expect(JSON.parse(printed)).toEqual({
      entity: 'customers',
      mapping: [
        { column: 'Klantnummer', index: 0, field: 'code', by: 'label', confidence: 1 },
        { column: 'Naam', index: 1, field: 'name', by: 'label', confidence: 1 },
        { column: 'E-mail', index: 2, field: 'email', by: 'label', confidence: expect.any(Number) },
        { column: 'Vinkje', index: 3, field: null, by: 'none', confidence: 0 },
      ],
      open: [],
      questions: [],
      counts: { read: 4, clean: 1, warnings: 0, errors: 2, empty: 1, excluded: 0 },
      issues: [
        { field: 'email', code: 'not-an-email', level: 'error', count: 2, rows: ['3-4'] },
        { field: 'code', code: 'duplicate', level: 'error', count: 2, rows: ['3-4'] },
      ],
    })
  })

  it('ends with 0 where all rows are clean', async () => {
    const { exit, printed } = await check(['Klantnummer;Naam', '1;Jansen', '2;Bakker'], '--entity', 'customers')
    expect(exit).toBe(0)
    expect(printed).toContain('2 rows, 2 clean')
  })

  it('reports a question and counts the values in doubt as errors', async () => {
    const { exit, printed } = await check(['Klantnummer;Naam;Kredietlimiet', '1;A;1,234', '2;B;5'], '--entity', 'customers', '--json')
    expect(exit).toBe(1)
    const { questions, counts, issues } = JSON.parse(printed)
    expect(questions).toEqual([expect.objectContaining({ code: 'decimal', field: 'credit_limit' })])
    expect(counts).toMatchObject({ read: 2, clean: 1, errors: 1 })
    expect(issues).toEqual([{ field: 'credit_limit', code: 'undecided', level: 'error', count: 1, rows: ['2'] }])
  })

  it('refuses with 2, a code and a sentence', async () => {
    expect(await check([], '--entity', 'customers', '--json')).toEqual({
      exit: 2,
      printed: expect.stringContaining('{"error":{"code":"empty-file"'),
    })
    printed = ''
    expect((await check(['a;b'], '--entity', 'nonsense', '--json')).printed).toContain('{"error":{"code":"no-such-entity"')
    printed = ''
    await runCommandLine(['check', join(folder, 'none.csv'), '--entity', 'customers', '--json'])
    expect(printed).toContain('{"error":{"code":"no-such-file"')
  })

  it('never prints a secret', async () => {
    const lines = ['Provider;Merchant ID;API key;API-key', 'Mollie;1;live_FAKE123;live_FAKE456', 'Nonsense;2;••••FAKE;x']
    for (const form of [[], ['--json']]) {
      const { printed } = await check(lines, '--entity', 'payment-keys', ...form)
      expect(printed).not.toContain('FAKE')
    }
  })
})
