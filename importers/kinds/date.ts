import { parts, scanDate } from './dates/scan.ts'

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
