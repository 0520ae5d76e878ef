import { describe, expect, test } from 'vitest'
import { calendarOf } from './holidays.ts'
import { instantiate } from './instantiate.ts'
import { begin, type ItemState, type RunningItem } from './item-state.ts'
import { countProgress, leadingTo, nextItems, stateOfOnboarding, visibleTo, whoIsWaitedFor } from './progress.ts'
import timewax from './templates/timewax.ts'

const calendar = calendarOf('NL')
const plan = instantiate(timewax, { edition: 'kickstarter' }, '2026-11-02', calendar)

const running = (states: Record<string, ItemState> = {}): RunningItem[] =>
  begin(plan.items).map((item) => ({ ...item, state: states[item.key] ?? item.state }))

const started = { 'key-users': 'done', 'kick-off': 'done' } as const

describe('progress', () => {
  test('sides and modules add up to the whole', () => {
    const progress = countProgress(running(started))
    const sum = (counts: Iterable<{ total: number; done: number }>) =>
      [...counts].reduce((all, one) => ({ total: all.total + one.total, done: all.done + one.done }), { total: 0, done: 0 })
    const { total, done } = progress
    expect(done).toBe(2)
    expect(sum(Object.values(progress.bySide))).toEqual({ total, done })
    expect(sum(progress.byModule.values())).toEqual({ total, done })
    expect(sum(progress.byPhase.values())).toEqual({ total, done })
  })

  test('what does not apply, and what nobody has to do, is not counted', () => {
    const before = countProgress(running()).total
    expect(countProgress(running({ customers: 'not-applicable' })).total).toBe(before - 1)
    expect(countProgress(running({ 'full-set-up': 'started' })).total).toBe(before + 1)
  })

  test('a customer never sees internal items, a third party only what is shared with it', () => {
    const items = running().map((item): RunningItem => {
      if (item.key === 'projects') return { ...item, visibility: 'third-party', role: 'bank' }
      return item.side === 'vendor' ? { ...item, visibility: 'internal' } : item
    })
    expect(visibleTo({ side: 'vendor' }, items)).toHaveLength(items.length)
    expect(visibleTo({ side: 'customer' }, items).every((item) => item.side === 'customer')).toBe(true)
    expect(visibleTo({ side: 'third-party', role: 'bank' }, items).map((item) => item.key)).toEqual(['projects'])
    expect(visibleTo({ side: 'third-party', role: 'accountant' }, items)).toEqual([])
  })
})

describe('who is waited for', () => {
  const onWhom = (key: string, states: Record<string, ItemState>) => whoIsWaitedFor(running(states)).find((one) => one.item.key === key)

  test('an item that can start waits for its own side', () => {
    expect(onWhom('customers', started)).toMatchObject({ on: 'customer', for: [] })
  })

  test('an item that cannot start waits for those before it', () => {
    expect(onWhom('load-master-data', started)).toMatchObject({ on: 'customer', for: ['customers', 'projects', 'resources'] })
  })

  test('what is in review waits for the vendor', () => {
    expect(onWhom('customers', { ...started, customers: 'in-review' })).toMatchObject({ on: 'vendor' })
  })

  test('what nobody chose holds nobody up', () => {
    expect(onWhom('accept-set-up', started)!.for).not.toContain('full-set-up')
  })
})

describe('what comes next', () => {
  const next = (today: string, states: Record<string, ItemState> = started) =>
    nextItems(running(states), 'customer', today, calendar, 'go-live')

  test('late items that hold up go-live come first', () => {
    const items = next('2026-11-10')
    expect(items.map((one) => [one.item.key, one.urgency, one.daysLate])).toEqual([
      ['best-practice', 'late', 3],
      ['customers', 'late', 2],
      ['projects', 'late', 1],
      ['resources', 'late', 1],
    ])
    expect(items.every((one) => one.holdsUpGoLive)).toBe(true)
  })

  test('only what can be done now is offered', () => {
    expect(next('2026-11-03').map((one) => one.item.key)).not.toContain('accept-set-up')
  })

  test('everything before go-live leads to it', () => {
    expect(
      leadingTo(
        'go-live',
        plan.items.map((item) => ({ ...item, state: 'done', doneOn: null })),
      ),
    ).toContain('customers')
  })
})

describe('where an onboarding stands', () => {
  const state = (today: string, states: Record<string, ItemState>) => stateOfOnboarding(running(states), 'go-live', today)

  test('says it in one word', () => {
    expect(state('2026-10-30', {})).toBe('not-started')
    expect(state('2026-11-03', started)).toBe('on-track')
    expect(state('2026-11-20', started)).toBe('late')
    expect(state('2027-01-20', { ...started, 'go-live': 'done' })).toBe('live')
  })

  test('a pause by agreement is not late', () => {
    const paused = Object.fromEntries(plan.items.map((item) => [item.key, 'paused' as const]))
    expect(state('2027-06-01', { ...paused, ...started })).toBe('paused')
  })
})
