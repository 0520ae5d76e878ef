import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, describe, expect } from 'vitest'
import { noSettings } from '#tests/setup/no-settings.ts'
import { runToEnd } from '#tests/setup/portal.ts'

/** A demo of its own, in a folder of its own, with its own database. */
const test = base
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture needs
  .extend('folder', { scope: 'file' }, async ({}, { onCleanup }) => {
    const folder = mkdtempSync(join(tmpdir(), 'gangway-command-'))
    chmodSync(folder, 0o755) // else the database's own account cannot get there
    onCleanup(() => rmSync(folder, { recursive: true, force: true }))
    await runToEnd('demo-reset.ts', { dataFolder: folder })
    return folder
  })
  .extend('gangway', ({ folder }) => async (...args: string[]) => {
    const env = { ...process.env, ...noSettings, NODE_ENV: 'production', GANGWAY_DATA: folder }
    const child = spawn(process.execPath, ['app/server/command.ts', ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] })
    let printed = ''
    child.stdout.on('data', (chunk) => (printed += chunk))
    const [code] = await once(child, 'close')
    return {
      code,
      printed,
      lines: () =>
        printed
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line)),
    }
  })
  .extend('file', ({ folder }) => (name: string, content: string) => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  })

const RESOURCES =
  'Number;First name;Last name;E-mail\n201;Anna;Byrne;anna@sample-optics.example\n202;Sean;Kelly;sean@sample-optics.example\n'

describe('the command line does what the portal does', () => {
  test('it lists the running onboardings', async ({ gangway }) => {
    const { code, lines } = await gangway('onboardings', '--json')
    expect(code).toBe(0)
    expect(lines().map((line) => line.customer)).toContain('bakkerij-voorbeeld')
  })

  test('a clean file is read, matched, staged and sent for review', async ({ gangway, file }) => {
    const path = file('people.csv', RESOURCES)
    const { code, lines } = await gangway('import', path, '--entity', 'resources', '--customer', 'sample-optics', '--submit', '--json')
    expect(lines()[0]).toMatchObject({ number: 1, state: 'submitted', counts: { read: 2, clean: 2, errors: 0 } })
    expect(code).toBe(0)
  })

  test('a file with an error is staged, not sent, and ends with 1', async ({ gangway, file }) => {
    const path = file('people-2.csv', RESOURCES.replace('sean@sample-optics.example', 'sean@'))
    const { code, lines } = await gangway('import', path, '--entity', 'resources', '--customer', 'sample-optics', '--submit', '--json')
    expect(lines()[0]).toMatchObject({ state: 'staged', counts: { read: 2, clean: 1, errors: 1 }, notSent: { code: 'errorsLeft' } })
    expect(code).toBe(1)
  })

  test('a file that cannot be read, a customer that nobody has and an unknown list are refused with 2', async ({ gangway, file }) => {
    const pdf = file('list.csv', '%PDF-1.7 nothing to import')
    const refused = await gangway('import', pdf, '--entity', 'customers', '--customer', 'sample-optics', '--json')
    expect([refused.code, refused.lines()[0].error.code]).toEqual([2, 'pdf'])
    const nobody = await gangway('import', pdf, '--entity', 'customers', '--customer', 'nobody', '--json')
    expect([nobody.code, nobody.lines()[0].error.code]).toEqual([2, 'no-such-customer'])
    const unknown = await gangway('import', pdf, '--entity', 'unicorns', '--customer', 'sample-optics', '--json')
    expect([unknown.code, unknown.lines()[0].error.code]).toEqual([2, 'no-such-entity'])
  })
})
