import { describe, expect, test } from 'vitest'
import { type GoLiveReason, goLiveOf, inShort } from './go-live.ts'
import { calendarOf } from './holidays.ts'
import { instantiate } from './instantiate.ts'
import { begin } from './item-state.ts'
import timewax from './templates/timewax.ts'

const calendar = calendarOf('NL')
const choices = { edition: 'professional' }
const plan = instantiate(timewax, choices, '2026-11-02', calendar)
const fresh = begin(plan.items)

const on = (today: string, items = fresh, visible = items) =>
  goLiveOf({ template: timewax, plan, choices, items, visible, agreed: plan.goLive.date!, today, calendar }, 'en')

const reason = (days: number, more: Partial<GoLiveReason> = {}): GoLiveReason => ({
  days,
  cause: 'vendor',
  why: 'is-late',
  item: { key: `item-${days}`, title: 'An item' },
  ...more,
})

describe('the answer about go-live', () => {
  test('is the agreed day while all is on time', () => {
    expect(on('2026-11-02')).toMatchObject({ expected: plan.goLive.date, slip: 0, because: [] })
  })

  test('counts its slip from the agreed day, and its reasons add up to it', () => {
    const { slip, because } = on('2026-11-20')
    expect(slip).toBeGreaterThan(0)
    expect(because.reduce((sum, one) => sum + one.days, 0)).toBe(slip)
  })

  test('is the real day once it is live', () => {
    const done = fresh.map((item) => ({ ...item, state: 'done' as const, doneOn: '2026-12-02' }))
    expect(on('2026-12-10', done)).toMatchObject({ state: 'live', expected: '2026-12-02', slip: 2, because: [] })
  })

  test('does not name an item that the reader may not see', () => {
    const visible = fresh.filter((item) => item.key !== 'kick-off')
    const hidden = on('2026-11-20', fresh, visible).because.filter((one) => one.item === null)
    expect(hidden.length).toBeGreaterThan(0)
    expect(JSON.stringify(on('2026-11-20', fresh, visible).because)).not.toContain('Kick-off')
  })

  test('names certain reasons one by one, the weightiest first, and likely ones once a cause', () => {
    const likely = (days: number, cause: GoLiveReason['cause']) => reason(days, { cause, why: 'usual-pace' })
    const short = inShort([likely(2, 'vendor'), reason(1), likely(3, 'vendor'), reason(4), likely(1, 'customer-data')])
    expect(short.map(({ days, cause, why, item }) => [days, cause, why, item?.key])).toEqual([
      [4, 'vendor', 'is-late', 'item-4'],
      [1, 'vendor', 'is-late', 'item-1'],
      [5, 'vendor', 'usual-pace', undefined],
      [1, 'customer-data', 'usual-pace', undefined],
    ])
  })
})
