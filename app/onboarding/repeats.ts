import { addDays, addMonths, type Calendar, inPlanWeek, onOrAfter, type PlainDate } from './calendar.ts'
import type { Recurrence, Sequence } from './template/dates.ts'

/** The days on which mails of a sequence go out; holidays included. */
export const sequenceDates = (sequence: Sequence, start: PlainDate): PlainDate[] =>
  sequence.weeks.flatMap((week) => sequence.weekdays.map((weekday) => inPlanWeek(start, week, weekday)))

export type RecurrenceInput = {
  recurrence: Recurrence
  start: PlainDate
  calendar: Calendar
  /** The date of an anchor or of an item; null when it has none. */
  dateOf(event: string): PlainDate | null
  /** The cadence agreed with this customer, in days, instead of the template's. */
  everyDays?: number
}

/**
 * The days of repeated contacts, in order. Each counts from the day planned before, not from where a day off moved it.
 * Those that end on a date stop before that date; those that end with an item show `ahead` of them.
 * Empty while the event they count from has no date.
 */
export function recurrenceDates({ recurrence, start, calendar, dateOf, everyDays = recurrence.everyDays }: RecurrenceInput): PlainDate[] {
  const { first, until } = recurrence
  const from = 'week' in first ? inPlanWeek(start, first.week, first.weekday) : dateOf(first.from)
  if (from === null) return []
  const begins = 'week' in first ? from : addDays(from, first.days)
  const anniversary = 'after' in until ? dateOf(until.after) : null
  const end = 'after' in until && anniversary ? addMonths(anniversary, until.months) : null
  const count = 'after' in until ? Number.POSITIVE_INFINITY : (recurrence.ahead ?? 1)
  if ('after' in until && !end) return []
  const dates: PlainDate[] = []
  for (let n = 0; n < count; n++) {
    const date = onOrAfter(calendar, addDays(begins, n * everyDays))
    if (end && date >= end) break
    dates.push(date)
  }
  return dates
}
