import Holidays from 'date-holidays'
import { addDays, type Calendar, isWeekend, type PlainDate } from './calendar.ts'

/**
 * The working days of a country: Monday to Friday without its public holidays, as the package `date-holidays` lists them,
 * and without further days off (of the vendor, of the customer). Eves that many take off but the law does not are such
 * further days. Kept apart from `calendar.ts` because its data is large: pages get dates, not holidays.
 * @param country ISO 3166-1 alpha-2; one that the package does not know throws a RangeError
 */
export function calendarOf(country: string, daysOff: Iterable<PlainDate> = []): Calendar {
  const holidays = holidaysOf(country)
  const off = new Set(daysOff)
  return { isWorkingDay: (date) => !isWeekend(date) && !off.has(date) && !holidays(date) }
}

const known = new Map<string, (date: PlainDate) => boolean>()

/** One lookup per country for the life of the process; a year is computed when first asked for. */
function holidaysOf(country: string): (date: PlainDate) => boolean {
  const found = known.get(country)
  if (found) return found
  const source = new Holidays(country, { types: ['public'] })
  if (source.getRules().length === 0) throw new RangeError(`No public holidays known for country ${country}`)
  const years = new Map<string, Set<PlainDate>>()
  const ask = (date: PlainDate) => {
    const year = date.slice(0, 4)
    const days = years.get(year) ?? new Set(source.getHolidays(Number(year)).flatMap(daysOf))
    years.set(year, days)
    return days.has(date)
  }
  known.set(country, ask)
  return ask
}

/** A holiday of several days counts each of them. `date` is local text; start and end are instants 24 h × n apart. */
function daysOf(holiday: { date: string; start: Date; end: Date }): PlainDate[] {
  const length = Math.max(1, Math.round((holiday.end.getTime() - holiday.start.getTime()) / 86_400_000))
  return Array.from({ length }, (_, day) => addDays(holiday.date.slice(0, 10), day))
}
