import { describe, expect, test } from 'vitest'
import { evaluate, eventsIn, itemsIn, type PlanChoices } from './conditions.ts'
import { gateStates, happenedIn } from './gates.ts'
import { calendarOf } from './holidays.ts'
import { instantiate } from './instantiate.ts'
import { begin, type RunningItem } from './item-state.ts'
import type { Condition } from './template/condition.ts'
import easyparty from './templates/easyparty.ts'
import optergy from './templates/optergy.ts'
import wisenetwork from './templates/wisenetwork.ts'

const yes: Condition = { question: 'a', is: 'yes' }
const unknown: Condition = { question: 'b', is: 'yes' }
const choices: PlanChoices = {
  answers: { a: 'yes' },
  edition: 'small',
  modules: ['crm'],
  accepted: { own: false },
  branches: { week: 'later' },
}
const ask = (condition: Condition) => evaluate(condition, choices)

describe('a condition', () => {
  test('is answered by what was chosen', () => {
    expect([ask(yes), ask({ question: 'a', is: 'no' })]).toEqual([true, false])
    expect([ask({ edition: ['small', 'large'] }), ask({ edition: ['large'] })]).toEqual([true, false])
    expect([ask({ contracted: 'crm' }), ask({ contracted: 'cms' })]).toEqual([true, false])
    expect([ask({ accepted: 'own' }), ask({ branch: 'week', is: 'later' })]).toEqual([false, true])
  })

  test('that nobody has answered is neither yes nor no', () => {
    expect([ask(unknown), ask({ not: unknown }), ask({ segment: ['small'] }), ask({ done: 'kick-off' })]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  test('of several parts is decided as soon as one part decides it', () => {
    const no: Condition = { not: yes }
    expect([ask({ all: [yes, unknown] }), ask({ all: [no, unknown] }), ask({ all: [yes, yes] })]).toEqual([undefined, false, true])
    expect([ask({ any: [yes, unknown] }), ask({ any: [no, unknown] }), ask({ any: [no, no] })]).toEqual([true, undefined, false])
  })

  test('names the items and events that it waits for', () => {
    const condition: Condition = { all: [{ done: 'a' }, { reached: 'event' }, { share: 0.5, of: 'phase' }] }
    expect([itemsIn(condition), eventsIn(condition)]).toEqual([['a'], ['event']])
  })
})

describe('a gate', () => {
  const runningOf = (template: typeof easyparty, done: readonly string[]): RunningItem[] =>
    begin(instantiate(template, {}, '2026-11-23', calendarOf(template.country)).items).map((item) =>
      done.includes(item.key) ? { ...item, state: 'done', doneOn: '2026-11-30' } : item,
    )
  const openIn = (template: typeof easyparty, done: string[], switched = false) =>
    gateStates(template, {}, happenedIn(runningOf(template, done), new Set(), switched))
      .filter((gate) => gate.open)
      .map((gate) => gate.key)

  test('opens when its item is done, and says what is missing until then', () => {
    const shut = gateStates(wisenetwork, {}, happenedIn(runningOf(wisenetwork, [])))
    expect(shut).toEqual([{ key: 'opening', open: false, missingItems: ['kick-off'], missingEvents: [] }])
    expect(openIn(wisenetwork, ['kick-off'])).toEqual(['opening'])
  })

  test('opens when nearly everything is done, or by hand', () => {
    const implementation = ['key-user', 'how-to-reach-us', 'set-up', 'portal-account', 'accept-set-up']
    expect(openIn(easyparty, ['portal-account'])).toEqual(['portal-account'])
    expect(openIn(easyparty, implementation)).toEqual(['portal-account', 'almost-finished'])
    expect(openIn(easyparty, [], true)).toEqual(['almost-finished'])
  })
})

test('a deferred day on site holds nobody up until it is scheduled', () => {
  const choices = { branches: { 'week-6': 'deferred' } }
  const plan = instantiate(optergy, choices, '2026-11-23', calendarOf('AU'))
  expect(plan.items.find((item) => item.key === 'schedule-on-site')!.applies).toBe('yes')
  expect(plan.goLive.date).toBeNull()
})
