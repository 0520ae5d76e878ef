import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from './calendar.ts'
import { bookDelays, causeOf, type DelayEntry, daysByCause, type Slip, sumOf } from './delays.ts'
import type { Blocking } from './forecast.ts'
import { calendarOf } from './holidays.ts'
import { instantiate } from './instantiate.ts'
import { begin } from './item-state.ts'
import timewax from './templates/timewax.ts'

const items = begin(instantiate(timewax, {}, '2026-11-02', calendarOf('NL')).items)
const late = (key: string, days: number): Blocking => ({ key, side: items.find((item) => item.key === key)!.side, days, why: 'is-late' })
const slipOf = (...because: Blocking[]): Slip => ({ slip: because.reduce((sum, one) => sum + one.days, 0), because })

/** The ledger after these slips on consecutive days. */
function ledgerAfter(...slips: Slip[]): DelayEntry[] {
  const ledger: DelayEntry[] = []
  for (const [day, slip] of slips.entries()) ledger.push(...bookDelays(ledger, slip, addDays('2026-11-09', day), items))
  return ledger
}

describe('the ledger of delays', () => {
  test('books each day once, to the item that lost it', () => {
    const ledger = ledgerAfter(slipOf(late('customers', 1)), slipOf(late('customers', 2)), slipOf(late('customers', 2)))
    expect(ledger.map((entry) => [entry.day, entry.item, entry.days])).toEqual([
      ['2026-11-09', 'customers', 1],
      ['2026-11-10', 'customers', 1],
    ])
  })

  test('leaves a day where it was lost when another item becomes the reason', () => {
    const ledger = ledgerAfter(slipOf(late('customers', 3)), slipOf(late('basic-set-up', 2), late('customers', 3)))
    expect(daysByCause(ledger)).toMatchObject({ 'customer-data': 3, vendor: 2 })
  })

  test('takes days that are won back from the latest bookings', () => {
    const ledger = ledgerAfter(
      slipOf(late('customers', 3)),
      slipOf(late('basic-set-up', 2), late('customers', 3)),
      slipOf(late('customers', 1)),
    )
    expect(daysByCause(ledger)).toMatchObject({ 'customer-data': 1, vendor: 0 })
  })

  test('an onboarding ahead of its plan owes nobody anything', () => {
    expect(ledgerAfter({ slip: -4, because: [] })).toEqual([])
  })

  test('tells data from people, and a pause from both', () => {
    const cause = (key: string, more: Partial<Blocking> = {}) =>
      causeOf({ ...late(key, 1), ...more }, items.find((item) => item.key === key)!)
    expect(cause('customers')).toBe('customer-data')
    expect(cause('key-users')).toBe('customer-people')
    expect(cause('accept-set-up')).toBe('customer-people')
    expect(cause('load-master-data')).toBe('vendor')
    expect(cause('customers', { side: 'vendor' })).toBe('vendor')
    expect(cause('customers', { side: 'third-party' })).toBe('third-party')
    expect(cause('customers', { why: 'paused' })).toBe('agreed-pause')
  })

  test('always adds up to the slip, and no item ever has less than nothing', () => {
    const blocking = fc.record({
      key: fc.constantFrom('customers', 'projects', 'basic-set-up', 'accept-set-up'),
      days: fc.integer({ min: 1, max: 9 }),
    })
    const aSlip = fc
      .uniqueArray(blocking, { selector: (one) => one.key, maxLength: 4 })
      .map((because) => slipOf(...because.map((one) => late(one.key, one.days))))
    fc.assert(
      fc.property(fc.array(aSlip, { minLength: 1, maxLength: 20 }), (slips) => {
        const ledger = ledgerAfter(...slips)
        expect(sumOf(ledger)).toBe(slips.at(-1)!.slip)
        for (const own of Map.groupBy(ledger, (entry) => `${entry.item} ${entry.cause}`).values())
          expect(sumOf(own)).toBeGreaterThanOrEqual(0)
        expect(Object.values(daysByCause(ledger)).reduce((a, b) => a + b, 0)).toBe(sumOf(ledger))
      }),
    )
  })
})
