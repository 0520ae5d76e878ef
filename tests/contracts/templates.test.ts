import { existsSync, readFileSync } from 'node:fs'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { runCommandLine } from '#app/cli/main.ts'
import { providers } from '#app/credentials/registry.ts'
import { calendarOf } from '#app/onboarding/holidays.ts'
import { instantiate } from '#app/onboarding/instantiate.ts'
import { templates } from '#app/onboarding/registry.ts'
import type { Template } from '#app/onboarding/template.ts'
import { entities } from '#importers/registry.ts'
import { easyparty } from './requirements/easyparty.ts'
import { optergy } from './requirements/optergy.ts'
import { otys } from './requirements/otys.ts'
import { missing, type Rows } from './requirements/row.ts'
import { timewax } from './requirements/timewax.ts'
import { wisenetwork } from './requirements/wisenetwork.ts'

const requirements: Record<string, Rows> = { timewax, wisenetwork, optergy, otys, easyparty }

/** Every text of a template with its place. */
function texts(part: unknown, place = ''): { place: string; words: Record<string, unknown> }[] {
  if (typeof part !== 'object' || part === null) return []
  if ('en' in part || 'nl' in part || 'fi' in part) return [{ place, words: part as Record<string, unknown> }]
  return Object.entries(part).flatMap(([key, inner]) => texts(inner, `${place}.${key}`))
}

describe('the requirements of the five vendors', () => {
  test.each(Object.entries(requirements))('%s: every row is held by a part of the template', (vendor, rows) => {
    const lacking = Object.entries(rows).flatMap(([row, parts]) => missing(templates.get(vendor), parts).map((part) => `${row}: ${part}`))
    expect(lacking).toEqual([])
  })

  const list = new URL('../../../shared/requirements/seed-requirements.md', import.meta.url)

  test.skipIf(!existsSync(list))('no row of the list is forgotten, where the list lies beside the checkout', () => {
    const cells = [
      ...readFileSync(list, 'utf8').matchAll(/^\| (T-\d+|W[CV]?-(?:[A-Z]+-)?\d+a?|O-\d+|Y-\d+|E-\d+|A?\d\.\d(?: \([ab]\))?) \|/gm),
    ]
    const held = new Set(Object.values(requirements).flatMap((rows) => Object.keys(rows)))
    expect(cells.map((cell) => cell[1]!).filter((row) => !held.has(row))).toEqual([])
    expect(cells.length).toBeGreaterThan(180)
  })
})

describe.each([...templates])('template %s', (key, template: Template) => {
  test('is named after its file and speaks all three languages', () => {
    expect(template.key).toBe(key)
    const all = texts(template)
    expect(all.length).toBeGreaterThan(20)
    const bad = all.filter(
      ({ words }) =>
        !['en', 'nl', 'fi'].every((one) => typeof words[one] === 'string' && words[one].trim() === words[one] && words[one] !== ''),
    )
    expect(bad.map(({ place }) => place)).toEqual([])
  })

  test('is plain: no exclamation marks, no "please" or "oops"', () => {
    const loud = texts(template).filter(({ words }) => Object.values(words).some((text) => /!|\bplease\b|\boops\b/i.test(String(text))))
    expect(loud.map(({ place }) => place)).toEqual([])
  })

  test('survives being written as JSON and read again', () => {
    expect(JSON.parse(JSON.stringify(template))).toEqual(template)
  })

  test('names entities and providers that exist', () => {
    for (const item of Object.values(template.items)) {
      if (item.kind === 'data') expect(entities().map((entity) => entity.key)).toContain(item.entity)
      const secrets =
        item.kind === 'secret' ? item.providers : item.kind === 'form' || item.kind === 'agreement' ? (item.secrets ?? []) : []
      for (const provider of secrets) expect([...providers.keys()]).toContain(provider)
    }
  })

  test('gives every item to a role of its own side, and every heading exists', () => {
    for (const [name, item] of Object.entries(template.items)) {
      if (item.side !== 'automatic') expect(`${name}: ${template.roles[item.role]?.side}`).toBe(`${name}: ${item.side}`)
      if (item.group) expect(Object.keys(template.modules?.[item.module!]?.groups ?? {})).toContain(item.group)
      if (item.when && 'question' in item.when)
        expect(Object.keys(template.questions![item.when.question]!.answers)).toContain(item.when.is)
      if (item.when && 'branch' in item.when) expect(Object.keys(template.branches![item.when.branch]!.ways)).toContain(item.when.is)
    }
  })

  test('makes a plan on any first day', () => {
    for (const start of ['2026-11-22', '2026-12-24', '2028-02-29']) {
      const plan = instantiate(template, {}, start, calendarOf(template.country))
      expect(plan.goLive.date! >= plan.start).toBe(true)
      expect(plan.items.every((item) => item.start === null || item.start >= plan.start)).toBe(true)
    }
  })
})

describe('gangway plan', () => {
  afterEach(() => {
    vi.restoreAllMocks()
    process.exitCode = 0
  })

  async function run(...args: string[]): Promise<Record<string, unknown>> {
    const written: string[] = []
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0)
    await runCommandLine(['plan', ...args, '--json'])
    return JSON.parse(written.join(''))
  }

  test('prints the plan as one object', async () => {
    const plan = await run('Timewax', '--edition', 'Kickstarter', '--start', '2026-11-30', '--country', 'NL')
    expect(plan).toMatchObject({ template: 'timewax', version: 1, keyUsers: { min: 2, max: 4 }, goLive: '2026-12-29' })
    expect((plan.items as object[])[1]).toMatchObject({ key: 'kick-off', side: 'vendor', due: '2026-11-30', after: [], condition: null })
  })

  test('refuses what the template does not have', async () => {
    expect(await run('nobody', '--start', '2026-11-30')).toMatchObject({ error: { code: 'no-template' } })
    expect(await run('timewax', '--start', '2026-02-30')).toMatchObject({ error: { code: 'no-date' } })
    expect(await run('timewax', '--start', '2026-11-30', '--edition', 'gold')).toMatchObject({ error: { code: 'no-choice' } })
    expect(await run('timewax', '--start', '2026-11-30', '--country', 'QQ')).toMatchObject({ error: { code: 'no-country' } })
    expect(process.exitCode).toBe(2)
  })
})
