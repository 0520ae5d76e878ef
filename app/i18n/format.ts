import type { Language } from './language.ts'

/** A day without a time, `2026-11-23`, or a moment. A day has no time zone; a moment is shown in the reader's. */
export type When = string | Date

/** English is British: the day comes before the month. */
const locales: Record<Language, string> = { en: 'en-GB', nl: 'nl-NL', fi: 'fi-FI' }
const byteUnits: Record<Language, string[]> = { en: ['B', 'kB', 'MB', 'GB'], nl: ['B', 'kB', 'MB', 'GB'], fi: ['t', 'kt', 'Mt', 'Gt'] }

/** Where a reader without a stated time zone is taken to be. */
export const homeZones: Record<Language, string> = { en: 'Europe/Amsterdam', nl: 'Europe/Amsterdam', fi: 'Europe/Helsinki' }

const bareDay = /^\d{4}-\d{2}-\d{2}$/
const noBreak = '\u00a0'

/**
 * Dates, times and numbers as a person of this language writes them. Only the names come from Intl and the pattern is
 * ours, because server and browser ship different Intl data and the page must be the same from both.
 * @param timeZone IANA name
 * @param clock what "today" is measured by
 */
export function formatsFor(language: Language, timeZone: string, clock: () => Date = () => new Date()) {
  const locale = locales[language]

  function partsOf(when: When, options: Intl.DateTimeFormatOptions) {
    const bare = typeof when === 'string' && bareDay.test(when)
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: bare ? 'UTC' : timeZone })
    const parts = format.formatToParts(typeof when === 'string' ? new Date(when) : when)
    return Object.fromEntries(parts.map((part) => [part.type, part.value.replace(/\.$/, '')]))
  }

  function written(when: When, weekday: 'long' | 'short' | undefined, year = false) {
    const { day, month, year: number } = partsOf(when, { day: 'numeric', month: 'long', year: 'numeric' })
    // Asked for alone: in a date, Finnish would bend it ("on Monday").
    const name = weekday && partsOf(when, { weekday }).weekday
    return [name, language === 'fi' ? `${day}.` : day, month, year && number].filter(Boolean).join(' ')
  }

  function short(when: When, weekday: boolean) {
    const {
      weekday: name,
      day,
      month,
    } = partsOf(when, { weekday: 'short', day: 'numeric', month: language === 'fi' ? 'numeric' : 'short' })
    const date = language === 'fi' ? `${day}.${month}.` : `${day} ${month}`
    return weekday ? `${name} ${date}` : date
  }

  const shortDay = (when: When) => (language === 'fi' ? short(when, true) : written(when, 'short'))
  const number = (value: number, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options).format(value)

  /** "14:05" */
  function time(when: Date) {
    const { hour, minute } = partsOf(when, { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' })
    return language === 'fi' ? `${Number(hour)}.${minute}` : `${Number(hour)}:${minute}`
  }

  return {
    /** "Monday 7 December" */
    day: (when: When) => written(when, 'long'),
    /** "Monday 7 December 2026" */
    fullDay: (when: When) => written(when, 'long', true),
    /** "3 April 2026" */
    date: (when: When) => written(when, undefined, true),
    /** "Mon 23 November" */
    shortDay,
    /** "30 Nov" */
    tinyDay: (when: When) => short(when, false),
    time,
    /** "today, 14:22", "yesterday, 9:12", "Wed 18 November, 14:05" */
    moment(when: Date, now = clock()) {
      const days = daysApart(when, now, timeZone)
      const near = days === 0 || days === -1 || days === 1
      const day = near ? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day') : shortDay(when)
      const year = partsOf(when, { year: 'numeric' }).year
      return `${near || year === partsOf(now, { year: 'numeric' }).year ? day : `${day} ${year}`}, ${time(when)}`
    },
    /** With a capital at its beginning: weekdays have a small letter in Dutch and Finnish, titles do not. */
    sentence: (text: string) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1),
    /** "2,413" */
    number: (value: number) => number(value),
    /** "1,250.00" with a fixed number of decimals. */
    decimal: (value: number, digits: number) => number(value, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
    /** A number in canonical text, with all of its decimals. */
    exact: (text: string) => number(text as unknown as number, { maximumFractionDigits: 20 }),
    /** "412 kB", "8.6 MB"; decimal units, as file managers show them. */
    bytes(value: number) {
      const power = value < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(value) / 3))
      const scaled = value / 1000 ** power
      return number(scaled, { maximumFractionDigits: scaled < 10 && power > 0 ? 1 : 0 }) + noBreak + byteUnits[language][power]
    },
    /** "4 seconds", "20 minutes", "3 hours", rounded up to a unit a person would say. @param milliseconds at least 0 */
    duration(milliseconds: number) {
      const seconds = Math.max(1, Math.ceil(milliseconds / 1000))
      const [value, unit] =
        seconds < 60 ? [seconds, 'second'] : seconds < 5400 ? [Math.ceil(seconds / 60), 'minute'] : [Math.ceil(seconds / 3600), 'hour']
      return number(value as number, { style: 'unit', unit: unit as string, unitDisplay: 'long' })
    },
  }
}

export type Formats = ReturnType<typeof formatsFor>

/** Whole calendar days from now to then, as the calendar on the wall of that time zone counts them. */
function daysApart(then: Date, now: Date, timeZone: string) {
  const dayNumber = (when: Date) => Date.parse(new Intl.DateTimeFormat('sv-SE', { timeZone }).format(when)) / 86_400_000
  return dayNumber(then) - dayNumber(now)
}
