import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { runCommandLine } from '#app/cli/main.ts'
import { inspect } from '#importers/inspect.ts'
import { bytesSource } from '#importers/read/source.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gangway-template-'))
})
afterAll(() => rm(folder, { recursive: true }))
afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = 0
})

async function run(...args: string[]): Promise<{ answer: Record<string, unknown>; code: number }> {
  const written: string[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0)
  await runCommandLine(['template', ...args, '--json'])
  return { answer: JSON.parse(written.join('')), code: Number(process.exitCode ?? 0) }
}

test('gangway template writes the workbook in the language asked for and tells where', async () => {
  const out = join(folder, 'asiakkaat.xlsx')
  const { answer, code } = await run('customers', '--language', 'fi', '--out', out)
  expect(code).toBe(0)
  expect(answer).toMatchObject({ entity: 'customers', language: 'fi', file: out })
  const bytes = await readFile(out)
  expect(bytes).toHaveLength(answer.bytes as number)
  const { sheets, sheet } = await inspect(bytesSource(out, bytes))
  expect(sheets[sheet]!.columns.map(({ header }) => header.replace(' *', ''))).toEqual(answer.columns)
})

test.each([
  ['unknown-entity', ['nonsense', '--out', 'x.xlsx']],
  ['unknown-language', ['customers', '--language', 'sv', '--out', 'x.xlsx']],
  ['unwritable', ['customers', '--out', join('no', 'such', 'folder', 'x.xlsx')]],
])('it ends with 2 and the code %s', async (code, args) => {
  const refused = await run(...args)
  expect(refused.code).toBe(2)
  expect(refused.answer).toMatchObject({ error: { code } })
})
