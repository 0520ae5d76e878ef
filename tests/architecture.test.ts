import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { broken, importRules } from './architecture/import-rules.ts'
import { sourceOf, sourcesBelow } from './architecture/sources.ts'

const isTest = (path: string) => /\.test\.tsx?$/.test(path)
const all = sourcesBelow('app', 'db', 'importers', 'tests')
const sources = all.filter(({ path }) => !isTest(path) && !path.startsWith('tests/'))
/** React.lazy loads a module by its default. */
const isLazy = (path: string) => sources.some(({ text }) => text.includes(`lazy(() => import('./${basename(path)}')`))
const tests = all.filter(({ path }) => isTest(path))

test('the files are there to be looked at', () => {
  expect(sources.length).toBeGreaterThan(300)
  expect(sources.flatMap((file) => file.imports).length).toBeGreaterThan(sources.length)
})

describe('who may import whom', () => {
  test.each(importRules)('$says', (rule) => {
    expect(broken(rule, sources)).toEqual([])
  })

  test.each([
    ['importers/map.ts', "import { t } from '#app/i18n/translator.ts'"],
    ['importers/map.ts', "import { readFile } from 'node:fs/promises'"],
    ['db/queries/rows.ts', "import { env } from '#app/env.server.ts'"],
    ['app/routes/home.tsx', "import { ownerDb } from '#db/client.server.ts'"],
    ['app/routes/home.tsx', "export { loader } from './plan.tsx'"],
    ['app/onboarding/schedule.ts', "import { save } from './save.server.ts'"],
    ['app/imports/grid.tsx', "const { readFileSync } = await import('node:fs')"],
    ['app/components/ui/link.tsx', "import { Link } from 'react-router'"],
    ['app/components/ui/link.tsx', "import { may } from '#app/accounts/permissions.ts'"],
    ['app/mail/mailer.ts', "import { rows } from '../../db/queries/rows.ts'"],
    ['app/imports/grid.tsx', "import {\n  a,\n  b,\n} from './ladder'"],
  ])('the rules notice in %s: %s', (path, text) => {
    expect(importRules.flatMap((rule) => broken(rule, [sourceOf(path, text)]))).not.toEqual([])
  })
})

describe('a person can keep a file in mind', () => {
  const lines = sources.map((file) => file.lines).sort((a, b) => a - b)
  const longer = (most: number, files = sources) => files.filter((file) => file.lines > most).map((file) => `${file.path}: ${file.lines}`)

  test('no file has more than 300 lines', () => expect(longer(300, all)).toEqual([]))
  test('no route has more than 120 lines', () => {
    expect(
      longer(
        120,
        sources.filter(({ path }) => path.startsWith('app/routes/')),
      ),
    ).toEqual([])
  })
  test('half of the files have at most 60 lines', () => expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(60))
  test('nine in ten have at most 180', () => expect(lines[Math.floor(lines.length * 0.9)]).toBeLessThanOrEqual(180))
})

describe('names', () => {
  test('files are named in kebab-case, after a noun or a step', () => {
    const odd = all.filter(
      ({ path }) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+|\.\$)*\.(tsx?|js|mjs)$/.test(basename(path)) && basename(path) !== '$.tsx',
    )
    expect(odd.map(({ path }) => path)).toEqual([])
  })

  test('no drawer for odds and ends', () => {
    const drawers = /(^|[/.-])(utils?|helpers?|misc|common|lib|services?|managers?)([/.-]|$)/
    expect(all.map(({ path }) => path).filter((path) => drawers.test(path))).toEqual([])
  })

  test('exports have names, except where a tool or a glob asks for a default', () => {
    const files = ['app/root.tsx', 'app/entry.server.tsx', 'app/routes.ts', 'db/drizzle.config.ts']
    const app = ['routes', 'cli/commands', 'jobs/definitions', 'i18n', 'onboarding/templates', 'credentials/providers']
    const folders = [...app.map((name) => `app/${name}/`), 'importers/entities/', 'importers/kinds/']
    const isAsked = (path: string) => files.includes(path) || isLazy(path) || folders.some((folder) => path.startsWith(folder))
    const defaults = sources.filter(({ path, text }) => /^export default /m.test(text) && !isAsked(path))
    expect(defaults.map(({ path }) => path)).toEqual([])
  })
})

describe('one place for each thing', () => {
  test('only env.server.ts reads the environment; beside it what starts before it, and what the build reads', () => {
    const readers = sources.filter(({ path, text }) => text.includes('process.env') && !path.startsWith('app/server/'))
    expect(readers.map(({ path }) => path)).toEqual(['app/env.server.ts', 'app/routes.ts'])
  })

  test('no test is left out; only what needs the samples beside the checkout may be', () => {
    const skipping = tests.filter(
      ({ text }) => /\.(skip|only|todo|fails|runIf)\b/.test(text) || (/\.skipIf\(/.test(text) && !/shared|hasSamples/.test(text)),
    )
    expect(skipping.map(({ path }) => path)).toEqual([])
  })
})

describe('the lock file', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { version: string; resolved?: string }>
  }

  test('names no registry', () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved?.startsWith('http'))).toEqual([])
  })

  test('holds the effect library that keeps requests apart (GHSA-38f7-945m-qr2g, fixed in 3.20.0), and no other', () => {
    const versions = (name: string) =>
      Object.entries(packages)
        .filter(([path]) => path.endsWith(`node_modules/${name}`))
        .map(([, { version }]) => version)
    expect([versions('effect'), versions('@effect/platform')]).toEqual([['3.21.0'], ['0.96.0']])
  })
})
