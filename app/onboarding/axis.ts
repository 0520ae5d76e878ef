import { addDays, type Calendar, onOrAfter, type PlainDate, workingDaysBetween } from './calendar.ts'

/**
 * Working days as whole numbers, counted from an origin: makes sums of days additions. A day off has the number of the next
 * working day. Built once for a calendar and an origin and grown as far as it is asked.
 */
export type Axis = { numberOf(date: PlainDate): number; dateAt(number: number): PlainDate }

export function axisFrom(calendar: Calendar, origin: PlainDate): Axis {
  const first = onOrAfter(calendar, origin)
  const days = [first]
  const numbers = new Map<PlainDate, number>([[first, 0]])
  const grow = () => {
    const last = days.at(-1)!
    const next = onOrAfter(calendar, addDays(last, 1))
    for (let day = addDays(last, 1); day <= next; day = addDays(day, 1)) numbers.set(day, days.length)
    days.push(next)
  }
  const numberOf = (date: PlainDate): number => {
    if (date < first) return workingDaysBetween(calendar, first, date)
    while (date > days.at(-1)!) grow()
    return numbers.get(date)!
  }
  const dateAt = (number: number): PlainDate => {
    if (number < 0) throw new RangeError('Before the origin of the axis')
    while (days.length <= number) grow()
    return days[number]!
  }
  return { numberOf, dateAt }
}
