import { afterEach, describe, expect, test, vi } from 'vitest'
import { runCommandLine } from '#app/cli/main.ts'
import { hasSamples, SAMPLES, samplePath } from './samples.ts'

/** Runs a command and gives its lines of JSON and its exit code. */
async function run(...args: string[]): Promise<{ lines: Record<string, unknown>[]; code: number }> {
  const written: string[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0)
  await runCommandLine([...args, '--json'])
  const code = Number(process.exitCode ?? 0)
  const lines = written
    .join('')
    .split('\n')
    .filter((line) => line !== '')
  return { lines: lines.map((line) => JSON.parse(line)), code }
}

afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = 0
})

const path = (name: string) => samplePath(SAMPLES.find((sample) => sample.path === name)!)

describe.skipIf(!hasSamples)('the command line, on samples where their folder lies beside the checkout', () => {
  test('inspect prints one object per file in the order given and ends with 2 if one was refused', async () => {
    const { lines, code } = await run(
      'inspect',
      path('A/poi/TwoSheetsOneHidden.xlsx'),
      path('E/generated/image.csv'),
      path('A/duckdb/latin1.csv'),
    )
    expect(code).toBe(2)
    expect(lines).toMatchObject([
      {
        file: { format: 'xlsx' },
        encoding: null,
        sheets: [
          { name: 'Sheet2', hidden: false },
          { name: 'Sheet1', hidden: true },
        ],
      },
      {
        file: { name: 'image.csv', bytes: 69, format: 'unsupported' },
        error: { code: 'image', message: expect.stringContaining('picture') },
      },
      { file: { format: 'csv' }, encoding: 'windows-1252', delimiter: ',', newline: 'crlf', sheets: [{ headerRow: 1, rows: 12 }] },
    ])
  })

  test('inspect answers for every sample', async () => {
    const { lines } = await run('inspect', ...SAMPLES.map(samplePath))
    expect(lines).toHaveLength(SAMPLES.length)
    for (const line of lines) expect(line.error ?? line.sheets).toBeTruthy()
  })

  test('rows prints the wanted rows of the wanted sheet', async () => {
    const { lines, code } = await run('rows', path('A/readxl/deaths.xlsx'), '--sheet', 'other', '--from', '5', '--to', '6')
    expect(code).toBe(0)
    expect(lines).toEqual([
      { row: 5, cells: ['Name', 'Profession', 'Age', 'Has kids', 'Date of birth', 'Date of death'] },
      { row: 6, cells: ['Vera Rubin', 'scientist', '88', 'true', '1928-07-23', '2016-12-25'] },
    ])
  })
})

test('a file that is not there, a sheet that is not there and a wrong row number are told', async () => {
  const missing = await run('inspect', 'no/such/file.csv')
  expect(missing).toMatchObject({ code: 2, lines: [{ file: { path: 'no/such/file.csv' }, error: { code: 'no-such-file' } }] })
  expect(await run('rows', 'no/such/file.csv')).toMatchObject({ code: 2, lines: [{ error: { code: 'no-such-file' } }] })
  expect(await run('rows', 'package.json', '--from', 'x')).toMatchObject({ code: 2, lines: [{ error: { code: 'usage' } }] })
})
