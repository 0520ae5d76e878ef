import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  addWorkingDays,
  bothWork,
  calendarWithout,
  dayAt,
  isPlainDate,
  mondayOf,
  onOrAfter,
  onOrBefore,
  weekdayOf,
  workingDaysBetween,
} from './calendar.ts'
import { calendarOf } from './holidays.ts'

const finland = calendarOf('FI')
const netherlands = calendarOf('NL')
const anyDay = fc.integer({ min: 0, max: 9000 }).map((days) => addDays('2015-01-01', days))
const aCalendar = fc.oneof(
  fc.constant(finland),
  fc.constant(netherlands),
  fc.array(anyDay, { maxLength: 60 }).map((daysOff) => calendarWithout(daysOff)),
)

describe('working days', () => {
  test('skip weekends and the public holidays of the country', () => {
    expect(addWorkingDays(finland, '2026-12-04', 1)).toBe('2026-12-07')
    expect(addWorkingDays(finland, '2026-12-24', 1)).toBe('2026-12-28')
    expect(addWorkingDays(finland, '2026-12-31', 4)).toBe('2027-01-08')
    expect(addWorkingDays(netherlands, '2026-04-24', 1)).toBe('2026-04-28')
  })

  test('skip the days off of the vendor and of the customer', () => {
    const closed = calendarOf('NL', ['2026-11-24', '2026-11-25'])
    expect(addWorkingDays(closed, '2026-11-23', 1)).toBe('2026-11-26')
    expect(addWorkingDays(bothWork(closed, calendarOf('FI', ['2026-11-26'])), '2026-11-23', 1)).toBe('2026-11-27')
  })

  test('a day off counts as the next working day', () => {
    expect(addWorkingDays(finland, '2026-11-21', 0)).toBe('2026-11-23')
    expect(addWorkingDays(finland, '2026-11-21', -1)).toBe('2026-11-20')
    expect(workingDaysBetween(finland, '2026-11-21', '2026-11-24')).toBe(1)
  })

  test('adding in two steps is adding at once', () => {
    fc.assert(
      fc.property(aCalendar, anyDay, fc.nat(60), fc.nat(60), (calendar, day, a, b) => {
        expect(addWorkingDays(calendar, addWorkingDays(calendar, day, a), b)).toBe(addWorkingDays(calendar, day, a + b))
      }),
    )
  })

  test('subtracting undoes adding, and counting says how many were added', () => {
    fc.assert(
      fc.property(aCalendar, anyDay, fc.integer({ min: -60, max: 60 }), (calendar, day, n) => {
        const there = addWorkingDays(calendar, day, n)
        expect(addWorkingDays(calendar, there, -n)).toBe(onOrAfter(calendar, day))
        expect(workingDaysBetween(calendar, onOrAfter(calendar, day), there)).toBe(n)
      }),
    )
  })

  test('every result is a working day', () => {
    fc.assert(
      fc.property(aCalendar, anyDay, fc.integer({ min: -30, max: 30 }), (calendar, day, n) => {
        expect(calendar.isWorkingDay(addWorkingDays(calendar, day, n))).toBe(true)
        expect(onOrBefore(calendar, day) <= day && onOrAfter(calendar, day) >= day).toBe(true)
      }),
    )
  })

  test('a calendar without any working day is refused, not searched for ever', () => {
    expect(() => addWorkingDays({ isWorkingDay: () => false }, '2026-11-23', 1)).toThrow(RangeError)
  })

  test('a country without known holidays is refused', () => {
    expect(() => calendarOf('QQ')).toThrow(RangeError)
  })
})

describe('days of the calendar', () => {
  test('only existing days are dates', () => {
    expect(['2026-02-28', '2028-02-29'].every(isPlainDate)).toBe(true)
    expect(['2026-02-29', '2026-2-3', '2026-13-01', 'soon', ''].some(isPlainDate)).toBe(false)
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError)
  })

  test('weeks begin on Monday', () => {
    expect(weekdayOf('2026-11-22')).toBe(7)
    expect(mondayOf('2026-11-22')).toBe('2026-11-16')
    fc.assert(fc.property(anyDay, (day) => weekdayOf(mondayOf(day)) === 1))
  })

  test('an anniversary of 29 February is 28 February', () => {
    expect(addMonths('2028-02-29', 12)).toBe('2029-02-28')
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28')
    expect(addMonths('2026-11-22', -11)).toBe('2025-12-22')
  })

  test('the day depends on the time zone', () => {
    expect(dayAt(new Date('2026-11-22T22:30:00Z'), 'Europe/Helsinki')).toBe('2026-11-23')
    expect(dayAt(new Date('2026-11-22T22:30:00Z'), 'Europe/Amsterdam')).toBe('2026-11-22')
  })
})
