import { type CellCleaner, type FieldFormat, type Kind, type Outcome, quoted } from '../kind.ts'
import { DATE, NUMBER, TEXT } from '../read/row.ts'
import { parts, scanDate } from './dates/scan.ts'
import { ownText } from './text/own.ts'

/** Day first (`31.12.2024`). */
export const DMY = 1
/** Month first (`12/31/2024`). */
export const MDY = 2
/** Year first (`2024-12-31`). */
export const YMD = 4
/** Every reading that fits gives the same day (`03.03.2024`, `1 jan 2024`, an Excel serial): the value hides no doubt. */
export const DATE_SAME = 8

const ALL = DMY | MDY | YMD | DATE_SAME
const DAYS = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Serials of days from 1954 to 2119, the only integers taken for dates. */
const SERIAL = /^[2-7]\d{4}$/

/**
 * The readings that fit one value, as bits; 0 for no date. Anded over a column: 3 undecidable, 1 day first, 2 month first,
 * 4 or 12 year first, 15 nothing to decide, 0 mixed or no dates.
 *
 * `31.12.2024` → 1 · `03.04.2024` → 3 · `03.03.2024` → 11 · `2024-12-31` → 12 · `1 jan 2024`, `45000` → 15 ·
 * `29.2.2023`, `1.1.` → 0. A two-digit year is never the first part. A time behind the date is passed over.
 */
export function dateReadings(text: string): number {
  if (text.length === 5 && SERIAL.test(text)) return ALL
  if (!scanDate(text)) return 0
  if (parts.named !== 0) return isDay(fullYear(), parts.named, parts.a) ? ALL : 0
  if (parts.digitsA === 4) return isDay(parts.a, parts.b, parts.c) ? YMD | DATE_SAME : 0
  const year = fullYear()
  const dayFirst = isDay(year, parts.b, parts.a)
  const monthFirst = isDay(year, parts.a, parts.b)
  return (dayFirst ? DMY : 0) | (monthFirst ? MDY : 0) | (dayFirst && parts.a === parts.b ? DATE_SAME : 0)
}

/** ISO 8601 day (`2024-12-31`), or null where the reading does not fit. Serials count from 1900 (see `serialDate`). */
export function readDate(text: string, reading: number): string | null {
  const fits = dateReadings(text) & reading
  if ((fits & (DMY | MDY | YMD)) === 0) return null
  if (text.length === 5 && SERIAL.test(text)) return serialDate(Number(text), false)
  if (parts.named !== 0) return iso(fullYear(), parts.named, parts.a)
  if (parts.digitsA === 4) return iso(parts.a, parts.b, parts.c)
  return fits & DMY ? iso(fullYear(), parts.b, parts.a) : iso(fullYear(), parts.a, parts.b)
}

/**
 * The day an Excel serial shows, or null outside 1900-01-01 … 9999-12-31. Source: ECMA-376 part 1, 18.17.4.1: the 1900
 * system counts a 29 February 1900 that never was (serial 60, refused); the 1904 system begins with 0.
 */
export function serialDate(serial: number, epoch1904: boolean): string | null {
  const day = Math.floor(serial) + (epoch1904 ? 1462 : 0)
  if (!(day > 0 && day < 2_958_466) || day === 60) return null
  return new Date((day < 60 ? day - 25_568 : day - 25_569) * 86_400_000).toISOString().slice(0, 10)
}

/** Two digits: 00–68 are 2000–2068, 69–99 are 1969–1999 (POSIX, strptime %y). */
function fullYear(): number {
  if (parts.digitsC > 2) return parts.c
  return parts.c < 69 ? 2000 + parts.c : 1900 + parts.c
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > DAYS[month]! || year < 1000) return false
  return day < 29 || month !== 2 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`
}

const READINGS = { dmy: DMY, mdy: MDY, ymd: YMD }
const NO_YEAR = /^\d{1,2}[./-]\d{1,2}\.?$/
/** Days remembered per column: lists repeat their dates. */
const REMEMBERED = 4_000
/** Serials taken for days when a workbook's number stands in a date column: 1927 to 2119. */
const FIRST_SERIAL = 10_000
const LAST_SERIAL = 80_000

/**
 * A calendar day, kept as ISO 8601. The order of day and month is the column's; a value that reads the same in every order
 * (`2024-12-31`, `1 jan 2024`) needs none. Excel's day numbers are taken with a note.
 */
const date: Kind = {
  key: 'date',
  strict: true,
  notation: 'any',
  compile({ format, epoch1904 = false }): CellCleaner {
    const reading = decidedOrder(format)
    const seen = new Map<string, string>()
    return (text, cell, outcome) => {
      if (cell === TEXT) {
        const before = seen.get(text)
        if (before !== undefined) return before
        const value = checkSpan(cleanText(text, reading, outcome), outcome)
        if (value !== null && outcome.issue === null && seen.size < REMEMBERED) seen.set(ownText(text), value)
        return value
      }
      if (cell === DATE) return text.charCodeAt(4) === 45 ? checkSpan(text.slice(0, 10), outcome) : outcome.error('not-a-date', { text })
      return cell === NUMBER ? checkSpan(cleanSerial(text, epoch1904, outcome), outcome) : outcome.error('not-a-date', { text })
    }
  },
}
export default date

/** The bit of the column's decided order; 0 when nothing is decided yet. */
export function decidedOrder(format: FieldFormat): number {
  return format.date ? READINGS[format.date] : 0
}

function cleanText(text: string, reading: number, outcome: Outcome): string | null {
  const value = reading === 0 ? null : readDate(text, reading)
  if (value !== null) {
    if (text.length === 5) outcome.info('date-serial', { text })
    return value
  }
  const fits = dateReadings(text)
  if (fits === 0) return outcome.error(NO_YEAR.test(text) ? 'date-no-year' : 'not-a-date', { text: quoted(text) })
  if (text.length === 5) outcome.info('date-serial', { text })
  if (fits & DATE_SAME) return readDate(text, fits)
  if (reading !== 0) return outcome.error('date-against-column', { text: quoted(text) })
  return fits === (DMY | MDY) ? outcome.error('undecided', { text: quoted(text) }) : readDate(text, fits)
}

function cleanSerial(text: string, epoch1904: boolean, outcome: Outcome): string | null {
  const number = Number(text)
  const value = number >= FIRST_SERIAL && number <= LAST_SERIAL ? serialDate(number, epoch1904) : readDate(text, YMD)
  if (value === null) return outcome.error('not-a-date', { text })
  outcome.info('date-serial', { text })
  return value
}

/** Years outside 1900–2100 are possible but more often a slip of the finger. */
function checkSpan(value: string | null, outcome: Outcome): string | null {
  if (value !== null && (value < '1900' || value >= '2100')) outcome.warn('date-far', { text: value })
  return value
}
