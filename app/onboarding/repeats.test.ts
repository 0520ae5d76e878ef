import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, type PlainDate } from './calendar.ts'
import { calendarOf } from './holidays.ts'
import { recurrenceDates, sequenceDates } from './repeats.ts'
import type { Recurrence } from './template/dates.ts'
import otys from './templates/otys.ts'

const calendar = calendarOf('NL')
const said = { en: '', nl: '', fi: '' }
const followUps = otys.recurrences!['follow-ups']!
const on = (dates: Record<string, PlainDate | null>, recurrence: Recurrence = followUps, everyDays?: number) =>
  recurrenceDates({ recurrence, start: '2026-01-05', calendar, dateOf: (event) => dates[event] ?? null, everyDays })

describe('repeated contacts', () => {
  test('come every 56 days until the anniversary', () => {
    expect(on({ 'q-and-a': '2026-01-15', 'first-year': '2026-01-15' })).toEqual([
      '2026-03-12',
      '2026-05-07',
      '2026-07-02',
      '2026-08-27',
      '2026-10-22',
      '2026-12-17',
    ])
  })

  test('are fewer when the first year counts from earlier', () => {
    expect(on({ 'q-and-a': '2026-01-15', 'first-year': '2025-11-20' })).toHaveLength(5)
  })

  test('move from a day off to the next working day, without moving those after', () => {
    const dates = on({ 'q-and-a': '2026-03-02', 'first-year': '2026-03-02' })
    expect(addDays('2026-03-02', 56)).toBe('2026-04-27')
    expect(dates.slice(0, 2)).toEqual(['2026-04-28', addDays('2026-03-02', 112)])
  })

  test('follow the cadence agreed with one customer', () => {
    expect(on({ 'q-and-a': '2026-01-15', 'first-year': '2026-01-15' }, followUps, 28)).toHaveLength(12)
  })

  test('have no dates before what they count from has one', () => {
    expect(on({})).toEqual([])
    expect(on({ 'q-and-a': '2026-01-15' })).toEqual([])
  })

  test('never reach the anniversary, whenever they begin', () => {
    const day = fc.nat(2000).map((days) => addDays('2024-01-01', days))
    fc.assert(
      fc.property(day, (from) => {
        const dates = on({ 'q-and-a': from, 'first-year': from })
        expect(dates.every((date) => date < addMonths(from, 12) && calendar.isWorkingDay(date))).toBe(true)
        expect(dates).toHaveLength(6)
      }),
    )
  })

  test('that end with an item show as many as are planned ahead', () => {
    const calls: Recurrence = {
      title: said,
      visibility: 'internal',
      first: { week: 6, weekday: 3 },
      everyDays: 14,
      countedFrom: 'planned',
      until: { done: 'scheduled' },
      ahead: 4,
      adjustable: true,
    }
    expect(on({}, calls)).toEqual(['2026-02-18', '2026-03-04', '2026-03-18', '2026-04-01'])
  })
})

test('mails go out on their weekdays, holidays included', () => {
  const mails = { title: said, weekdays: [1, 5] as const, weeks: [0, 15], visibility: 'internal' as const }
  expect(sequenceDates(mails, '2025-12-24')).toEqual(['2025-12-22', '2025-12-26', '2026-04-06', '2026-04-10'])
})
