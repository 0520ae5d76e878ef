import { describe, expect, test } from 'vitest'
import { calendarWithout } from './calendar.ts'
import { calendarOf } from './holidays.ts'
import { instantiate } from './instantiate.ts'
import type { Item } from './template/item.ts'
import type { Template } from './template.ts'
import timewax from './templates/timewax.ts'

const netherlands = calendarOf('NL')
const said = { en: '', nl: '', fi: '' }
const step = { title: said, phase: 'one', side: 'vendor', role: 'r', kind: 'configuration' } as const satisfies Item

function templateOf(items: Record<string, Item>, more: Partial<Template> = {}): Template {
  const last = Object.keys(items).at(-1)!
  const definitions = { goLive: { item: last, means: said }, done: [] }
  return {
    ...timewax,
    anchors: { start: { title: said } },
    start: 'start',
    phases: { one: { title: said } },
    gates: {},
    branches: {},
    ...more,
    items,
    definitions,
  }
}

const datesOf = (template: Template, choices = {}, start = '2026-11-23') =>
  Object.fromEntries(instantiate(template, choices, start, calendarWithout()).items.map((item) => [item.key, [item.start, item.due]]))

describe('planned dates', () => {
  test('working days add up along a chain', () => {
    expect(datesOf(templateOf({ a: { ...step, takes: 2 }, b: { ...step, takes: 3, after: ['a'] } }))).toEqual({
      a: ['2026-11-23', '2026-11-25'],
      b: ['2026-11-25', '2026-11-30'],
    })
  })

  test('a rule says when it is due, unless what comes before takes longer', () => {
    const a: Item = { ...step, takes: 4 }
    const roomy = datesOf(templateOf({ a, b: { ...step, after: ['a'], due: { from: 'start', workingDays: 10 } } }))
    const tight = datesOf(templateOf({ a, b: { ...step, after: ['a'], due: { from: 'start', workingDays: 2 } } }))
    expect(roomy.b).toEqual(['2026-12-04', '2026-12-07'])
    expect(tight.b).toEqual(['2026-11-27', '2026-11-30'])
  })

  test('plan weeks count from the week of the start date', () => {
    expect(datesOf(templateOf({ a: { ...step, due: { week: 2, weekday: 3 }, takes: 0 } }), {}, '2026-11-26').a![1]).toBe('2026-12-09')
  })

  test('within a window the date is in its middle', () => {
    const dates = datesOf(
      templateOf({
        first: { ...step, takes: 0 },
        last: { ...step, due: { from: 'first', workingDays: 10 } },
        between: { ...step, due: { between: ['first', 'last'] }, takes: 0 },
      }),
    )
    expect(dates.between![1]).toBe('2026-11-30')
  })

  test('what is behind a gate waits for what opens it', () => {
    const gates = { g: { title: said, opens: said, when: { all: [{ done: 'a' }, { reached: 'start' }] } } } as const
    const items = { a: { ...step, takes: 5 }, b: { ...step, gate: 'g' } }
    expect(datesOf(templateOf(items, { gates })).b).toEqual(['2026-11-30', '2026-12-01'])
  })

  test('a step left out hands on what it would have waited for', () => {
    const items: Record<string, Item> = {
      a: { ...step, takes: 3 },
      b: { ...step, after: ['a'], when: { edition: ['enterprise'] } },
      c: { ...step, after: ['b'] },
    }
    const plan = instantiate(templateOf(items), { edition: 'kickstarter' }, '2026-11-23', calendarWithout())
    expect(plan.items.map((item) => [item.key, item.start, item.after])).toEqual([
      ['a', '2026-11-23', []],
      ['c', '2026-11-26', ['a']],
    ])
  })

  test('a circle of waiting is refused', () => {
    expect(() => datesOf(templateOf({ a: { ...step, after: ['b'] }, b: { ...step, after: ['a'] } }))).toThrow(/waits for itself/)
  })

  test('after an event without a date there is no date', () => {
    const anchors = { start: { title: said }, later: { title: said, undated: true } }
    expect(datesOf(templateOf({ a: { ...step, due: { from: 'later', workingDays: 3 } } }, { anchors })).a).toEqual([null, null])
  })

  test('deferred steps are parked: they have no date', () => {
    const branch = {
      title: said,
      decidedAt: 'a',
      ways: { now: said, later: said },
      usual: 'now',
      deferred: { way: 'later', parks: ['b'], until: 'a' },
    }
    const template = templateOf({ a: step, b: step }, { branches: { when: branch } })
    expect(datesOf(template, { branches: { when: 'later' } }).b).toEqual([null, null])
    expect(datesOf(template, { branches: { when: 'now' } }).b).not.toContain(null)
  })
})

describe('a plan for a customer', () => {
  test('the edition decides the sessions and their hours', () => {
    const minutes = (edition: string) =>
      instantiate(timewax, { edition }, '2026-11-23', netherlands)
        .sessions.filter((session) => session.purpose === 'training')
        .reduce((sum, session) => sum + session.minutes, 0)
    expect(['kickstarter', 'professional', 'enterprise'].map(minutes)).toEqual([150, 240, 360])
  })

  test('an extra module is in only when the contract lists it', () => {
    const keys = (modules?: string[]) => instantiate(timewax, { modules }, '2026-11-23', netherlands).items.map((item) => item.key)
    expect(keys()).not.toContain('accounts')
    expect(keys(['finance-link'])).toContain('accounts')
  })

  test('what nobody has answered yet is in the plan, marked as open', () => {
    const fullSetUp = (accepted: Record<string, boolean>) =>
      instantiate(timewax, { accepted }, '2026-11-23', netherlands).items.find((item) => item.key === 'full-set-up')!.applies
    expect([fullSetUp({}), fullSetUp({ 'full-set-up': true }), fullSetUp({ 'full-set-up': false })]).toEqual(['open', 'yes', 'no'])
  })

  test('a choice that the template does not offer is refused', () => {
    expect(() => instantiate(timewax, { edition: 'platinum' }, '2026-11-23', netherlands)).toThrow('no such edition: platinum')
  })

  test('a real date of an anchor moves what counts from it', () => {
    const plan = instantiate(timewax, {}, '2026-11-23', netherlands, { 'kick-off': '2026-11-30' })
    expect(plan.items.find((item) => item.key === 'kick-off')!.due).toBe('2026-11-30')
    expect(plan.goLive.date).toBe('2026-12-29')
  })
})
