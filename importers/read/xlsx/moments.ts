const DAY = 86_400_000
/** 9999-12-31 as a serial of the 1900 system. */
const LAST = 2_958_466

/**
 * An Excel serial as ISO 8601: `2024-12-31`, `2024-12-31T08:30:00`, or `08:30:00` below one day. Null where it is no moment.
 * The 1900 system counts a 29 February 1900 that never was (ECMA-376 part 1, 18.17.4.1): days before March 1900 move by one.
 */
export function momentOf(serial: number, epoch1904: boolean): string | null {
  if (!(serial >= 0)) return null
  if (serial < 1) {
    const time = clock(Math.round(serial * DAY))
    return time.startsWith('24') ? null : time
  }
  const shifted = epoch1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial
  if (shifted >= LAST) return null
  return Number.isInteger(shifted) ? dayOf(shifted) : isoOf(shifted)
}

/** Days that were asked for before: a column of dates holds few different ones. */
const days = new Map<number, string>()
const MOST_DAYS = 20_000

function dayOf(shifted: number): string {
  const known = days.get(shifted)
  if (known !== undefined) return known
  if (days.size >= MOST_DAYS) days.clear()
  const day = isoOf(shifted)
  days.set(shifted, day)
  return day
}

function isoOf(shifted: number): string {
  const moment = new Date(Math.round((shifted - 25_569) * DAY)).toISOString()
  const time = moment.slice(11, 23)
  if (time === '00:00:00.000') return moment.slice(0, 10)
  return `${moment.slice(0, 10)}T${time.endsWith('.000') ? time.slice(0, 8) : time}`
}

/** A span of time as Excel's `[h]:mm:ss` shows it: `37:30:00`. Null where it is negative. */
export function spanOf(serial: number): string | null {
  return serial >= 0 && serial < LAST ? clock(Math.round(serial * DAY)) : null
}

function clock(milliseconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const seconds = Math.floor(milliseconds / 1000)
  const rest = milliseconds % 1000
  const time = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
  return rest === 0 ? time : `${time}.${String(rest).padStart(3, '0')}`
}

const DURATION = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/

/** A date cell of strict workbooks, which is ISO 8601 already: midnight and the zone's `Z` are left out, durations become clock times. */
export function isoMoment(text: string): string {
  const [whole, hours = 0, minutes = 0, seconds = 0] = DURATION.exec(text.trim()) ?? []
  if (whole !== undefined) return clock(Math.round((Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000))
  return text
    .trim()
    .replace(/Z$/, '')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '')
    .replace(/^(\d{4}-\d\d-\d\d)T00:00(:00)?$/, '$1')
}
