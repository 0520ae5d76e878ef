/**
 * A day without time and zone, `YYYY-MM-DD`: sorts and compares as text. All arithmetic with dates of plans lives in this
 * file, so that no local time, no summer time and no UTC shift can move a day.
 */
export type PlainDate = string

/** Monday is 1, Sunday is 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** Says which days count. Made by `calendarOf` in `holidays.ts`, or by `calendarWithout` where only given days are off. */
export type Calendar = { isWorkingDay(date: PlainDate): boolean }

const DAY = 86_400_000
const LONGEST_PAUSE = 1000

/** Days since 1970-01-01. Throws a RangeError on what is not a day of the calendar, such as 2026-02-30. */
function dayNumber(date: PlainDate): number {
  const at = Date.parse(`${date}T00:00:00Z`)
  if (!isPlainDate(date)) throw new RangeError(`Not a date: ${date}`)
  return at / DAY
}

const fromDayNumber = (day: number): PlainDate => new Date(day * DAY).toISOString().slice(0, 10)

/** True for an existing day written `YYYY-MM-DD`. */
export function isPlainDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

/** The day it is at an instant in a time zone (IANA name). */
export const dayAt = (instant: Date, timeZone: string): PlainDate =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant)

/** Days of the calendar, weekends included. */
export const addDays = (date: PlainDate, days: number): PlainDate => fromDayNumber(dayNumber(date) + days)

/** Days of the calendar from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => dayNumber(to) - dayNumber(from)

/** The same day of the month some months later; the last day of that month where it has no such day (29 February + 12). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10)
}

export const weekdayOf = (date: PlainDate): Weekday => (((((dayNumber(date) + 3) % 7) + 7) % 7) + 1) as Weekday

/** The Monday of the week a day is in. */
export const mondayOf = (date: PlainDate): PlainDate => addDays(date, 1 - weekdayOf(date))

/** A weekday of a plan week; week 0 is the week of the start date. */
export const inPlanWeek = (start: PlainDate, week: number, weekday: number): PlainDate => addDays(mondayOf(start), week * 7 + weekday - 1)

export const isWeekend = (date: PlainDate): boolean => weekdayOf(date) > 5

export const laterOf = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b)

/** Monday to Friday, without the given days off. */
export function calendarWithout(daysOff: Iterable<PlainDate> = []): Calendar {
  const off = new Set(daysOff)
  return { isWorkingDay: (date) => !isWeekend(date) && !off.has(date) }
}

/** Only the days on which both work: a meeting needs both sides. */
export const bothWork = (a: Calendar, b: Calendar): Calendar => ({ isWorkingDay: (date) => a.isWorkingDay(date) && b.isWorkingDay(date) })

/** The day itself if it is a working day, else the next one. */
export const onOrAfter = (calendar: Calendar, date: PlainDate): PlainDate => step(calendar, dayNumber(date), 1)

/** The day itself if it is a working day, else the one before. */
export const onOrBefore = (calendar: Calendar, date: PlainDate): PlainDate => step(calendar, dayNumber(date), -1)

/**
 * Working days later, or earlier when negative. A day off first moves to the next working day, so that
 * `add(add(d, a), b) = add(d, a + b)` for every start.
 */
export function addWorkingDays(calendar: Calendar, date: PlainDate, workingDays: number): PlainDate {
  const direction = workingDays < 0 ? -1 : 1
  let at = onOrAfter(calendar, date)
  for (let left = Math.abs(workingDays); left > 0; left--) at = step(calendar, dayNumber(at) + direction, direction)
  return at
}

/** How many working days `to` lies after `from`; negative when earlier. Inverse of `addWorkingDays`. */
export function workingDaysBetween(calendar: Calendar, from: PlainDate, to: PlainDate): number {
  if (from > to) return 0 - workingDaysBetween(calendar, to, from)
  const end = dayNumber(onOrAfter(calendar, to))
  let count = 0
  for (let day = dayNumber(onOrAfter(calendar, from)) + 1; day <= end; day++) if (calendar.isWorkingDay(fromDayNumber(day))) count++
  return count
}

/** Walks day by day to the nearest working day; a calendar without one for years is a mistake, not a plan. */
function step(calendar: Calendar, day: number, direction: 1 | -1): PlainDate {
  for (let tried = 0; tried < LONGEST_PAUSE; tried++) {
    const date = fromDayNumber(day + tried * direction)
    if (calendar.isWorkingDay(date)) return date
  }
  throw new RangeError(`No working day within ${LONGEST_PAUSE} days of ${fromDayNumber(day)}`)
}
