import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addWorkingDays, calendarWithout, type PlainDate } from './calendar.ts'
import { type ForecastInput, forecast, slipSoFar } from './forecast.ts'
import { usualHabits } from './habits.ts'
import { calendarOf } from './holidays.ts'
import { instantiate } from './instantiate.ts'
import { begin, type RunningItem } from './item-state.ts'
import { dataOutlook } from './outlook.ts'
import timewax from './templates/timewax.ts'

const calendar = calendarOf('NL')
const start = '2026-11-02'
const plan = instantiate(timewax, { edition: 'professional' }, start, calendar)
const fresh = begin(plan.items)

/** Items with the days on which some of them were done. */
const withDone = (doneOn: Record<string, PlainDate>): RunningItem[] =>
  fresh.map((item) => (doneOn[item.key] ? { ...item, state: 'done', doneOn: doneOn[item.key]! } : item))

const at = (today: PlainDate, items: RunningItem[] = fresh, more: Partial<ForecastInput> = {}): ForecastInput => ({
  items,
  goLive: 'go-live',
  start,
  today,
  calendar,
  ...more,
})

const begun = { 'key-users': '2026-11-02', 'kick-off': '2026-11-02' }

describe('the forecast', () => {
  test('is the plan on the first day', () => {
    expect(forecast(at(start))).toMatchObject({ goLive: plan.goLive.date, slip: 0, because: [] })
  })

  test('stays the plan while everybody is on time', () => {
    const items = withDone({
      ...begun,
      customers: '2026-11-06',
      projects: '2026-11-09',
      resources: '2026-11-09',
      'best-practice': '2026-11-05',
    })
    expect(forecast(at('2026-11-10', items)).slip).toBe(0)
  })

  test('moves with an item that is late, and says which and why', () => {
    const done = withDone({ ...begun, projects: '2026-11-09', resources: '2026-11-09', 'best-practice': '2026-11-05' })
    const late = slipSoFar(at('2026-11-20', done))
    expect(late.because.map((one) => [one.key, one.side, one.why])).toContainEqual(['customers', 'customer', 'is-late'])
    expect(late.goLive! > plan.goLive.date!).toBe(true)
  })

  test('expects more from a side that has been late before', () => {
    const done = withDone({
      ...begun,
      customers: '2026-11-12',
      projects: '2026-11-12',
      resources: '2026-11-12',
      'best-practice': '2026-11-12',
    })
    const input = at('2026-11-12', done)
    expect(forecast(input).slip).toBeGreaterThan(slipSoFar(input).slip)
  })

  test('knows what is usual with this vendor before the onboarding has shown anything', () => {
    const late = withDone({
      ...begun,
      customers: '2026-11-12',
      projects: '2026-11-13',
      resources: '2026-11-13',
      'best-practice': '2026-11-12',
    })
    const usual = usualHabits([{ items: late, start, today: '2026-11-13', calendar }])
    expect(usual.customer).toMatchObject({ late: 17 / 5, overdue: 17 / 4 })
    expect(forecast(at(start, fresh, { usual })).slip).toBeGreaterThan(0)
    expect(slipSoFar(at(start, fresh, { usual })).slip).toBe(0)
  })

  test('waits for a booked appointment', () => {
    const booked = forecast(at(start, fresh, { outlook: { 'training-4': { notBefore: '2026-12-10' } } }))
    expect(booked.items.get('training-4')).toBe('2026-12-10')
    expect(booked.because[0]).toMatchObject({ key: 'training-4', why: 'takes-longer' })
  })

  test('counts the rows that are left at the pace of repair, then the review', () => {
    expect(dataOutlook({ errorRows: 90, repairedPerDay: 30, reviewQueue: 2, reviewedPerDay: 4 })).toEqual({ remaining: 4 })
    expect(dataOutlook({ errorRows: 0, repairedPerDay: 0, reviewQueue: 0, reviewedPerDay: 0 })).toEqual({ remaining: 1 })
    const slow = forecast(at('2026-11-05', withDone(begun), { outlook: { customers: { remaining: 12 } } }))
    expect(slow.because.find((one) => one.key === 'customers')).toMatchObject({ why: 'takes-longer' })
  })

  test('has no date while something before go-live is parked', () => {
    const parked = fresh.map((item): RunningItem => (item.key === 'training-1' ? { ...item, state: 'parked', due: null } : item))
    expect(forecast(at(start, parked))).toMatchObject({ goLive: null, slip: 0 })
  })

  test('an agreed pause is said to be one', () => {
    const others = withDone({ ...begun, projects: '2026-11-09', resources: '2026-11-09', 'best-practice': '2026-11-05' })
    const paused = others.map((item): RunningItem => (item.key === 'customers' ? { ...item, state: 'paused' } : item))
    expect(slipSoFar(at('2026-11-25', paused)).because.some((one) => one.why === 'paused')).toBe(true)
  })
})

/** A moment in some life of this onboarding: items done in order, each with some delay, and a day to look at it. */
const anyMoment = fc
  .record({ delays: fc.array(fc.nat(12), { minLength: fresh.length, maxLength: fresh.length }), day: fc.nat(60) })
  .map(({ delays, day }) => {
    const today = addWorkingDays(calendar, start, day)
    const doneOn: Record<string, PlainDate> = {}
    for (const [n, item] of fresh.entries()) {
      if (item.applies !== 'yes' || item.due === null || item.after.some((key) => !doneOn[key] && key !== 'full-set-up')) continue
      const latest = item.after.reduce((last, key) => ((doneOn[key] ?? '') > last ? doneOn[key]! : last), item.due)
      const done = addWorkingDays(calendar, latest, delays[n]!)
      if (done <= today) doneOn[item.key] = done
    }
    return at(today, withDone(doneOn))
  })

describe('whatever happens', () => {
  test('the days of the reasons add up to the slip', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        for (const { slip, because } of [forecast(moment), slipSoFar(moment)]) {
          expect(because.reduce((sum, one) => sum + one.days, 0)).toBe(Math.max(0, slip))
          expect(because.every((one) => one.days > 0)).toBe(true)
        }
      }),
    )
  })

  test('no open item is expected before today, nor before what it waits for', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        const { items } = forecast(moment)
        for (const item of moment.items) {
          const day = items.get(item.key)
          if (!day || item.state === 'done') continue
          expect(day >= moment.today && item.after.every((key) => (items.get(key) ?? '') <= day)).toBe(true)
        }
      }),
    )
  })

  test('the certain slip is never more than the expected one', () => {
    fc.assert(fc.property(anyMoment, (moment) => slipSoFar(moment).slip <= forecast(moment).slip))
  })
})

test('the forecast of a plan takes less than 20 ms', () => {
  const input = at('2026-11-20', withDone(begun), { calendar: calendarWithout() })
  forecast(input)
  const before = performance.now()
  for (let n = 0; n < 20; n++) forecast(input)
  expect((performance.now() - before) / 20).toBeLessThan(20)
})
