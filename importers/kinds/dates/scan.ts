/** The month names of en, nl, fi and sv by their first letters, without diacritics; Finnish also in the partitive. */
const MONTHS: Record<string, number> = {}
const NAMES = [
  'january jan januari januar tammikuu tammikuuta tammi',
  'february feb februari februar helmikuu helmikuuta helmi',
  'march mar maart mrt mars marz maaliskuu maaliskuuta maalis',
  'april apr huhtikuu huhtikuuta huhti',
  'may mei maj mai toukokuu toukokuuta touko',
  'june jun juni kesakuu kesakuuta kesa',
  'july jul juli heinakuu heinakuuta heina',
  'august aug augustus augusti elokuu elokuuta elo',
  'september sep sept syyskuu syyskuuta syys',
  'october oct oktober okt lokakuu lokakuuta loka',
  'november nov marraskuu marraskuuta marras',
  'december dec dezember dez joulukuu joulukuuta joulu',
]
for (const [month, names] of NAMES.entries()) for (const name of names.split(' ')) MONTHS[name] = month + 1

/** What one pass over a date found: up to three parts in the order they stand. Reused; read it before the next call. */
export const parts = {
  a: 0,
  b: 0,
  c: 0,
  /** Digits of the first and the last part. */
  digitsA: 0,
  digitsC: 0,
  /** The month where it was written as a word, else 0; then `a` and `c` hold the numbers. */
  named: 0,
}

const WORDED =
  /^(?:\p{L}{2,12}[,.]?\s+)?(?:(\d{1,2})(?:\.|st|nd|rd|th|e)?[\s-]*(\p{L}{3,12})\.?[\s,-]*(\d{4}|\d{2})|(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4}))$/u

/** True where the text (a time at the end is passed over) has the outline of a date with day, month and year. */
export function scanDate(text: string): boolean {
  let end = text.length
  let at = 0
  while (at < end && isSpace(text.charCodeAt(at))) at++
  while (end > at && isSpace(text.charCodeAt(end - 1))) end--
  parts.named = 0
  if (end - at < 6 || end - at > 40) return false
  if (isDigit(text.charCodeAt(at))) return scanNumeric(text, at, end)
  return isDigit(text.charCodeAt(end - 1)) && isDigit(text.charCodeAt(end - 2)) && scanWorded(text.slice(at, end))
}

/** `31.12.2024`, `31-12-24`, `1. 2. 2024`, `2024-12-31`, `20241231`, each with or without a time. */
function scanNumeric(text: string, from: number, end: number): boolean {
  let at = digits(text, from, end)
  parts.a = value
  parts.digitsA = at - from
  if (at === end || at - from === 8) return parts.digitsA === 8 && split(text, from) && isTime(text, at, end)
  const separator = text.charCodeAt(at)
  if (parts.digitsA > 4 || parts.digitsA === 3) return false
  if (separator !== 46 && separator !== 45 && separator !== 47) return scanWorded(text.slice(from, end))
  const second = skip(text, at, end)
  at = digits(text, second, end)
  if (at === second || at - second > 2) return at === second && scanWorded(text.slice(from, end))
  parts.b = value
  if (text.charCodeAt(at) !== separator) return false
  const third = skip(text, at, end)
  at = digits(text, third, end)
  parts.c = value
  parts.digitsC = at - third
  return (parts.digitsC === 4 || parts.digitsC === 2 || parts.digitsC === 1) && isTime(text, at, end)
}

let value = 0

/** Reads a run of digits into `value` and returns where it ends. */
function digits(text: string, from: number, end: number): number {
  value = 0
  let at = from
  for (; at < end && at - from < 9; at++) {
    const code = text.charCodeAt(at)
    if (!isDigit(code)) break
    value = value * 10 + code - 48
  }
  return at
}

/** Behind a separator; a space may follow a full stop (`1. 2. 2024`). */
function skip(text: string, at: number, end: number): number {
  let next = at + 1
  if (text.charCodeAt(at) === 46) while (next < end && isSpace(text.charCodeAt(next))) next++
  return next
}

/** `20241231`, and `31122024` where the last four can only be a year. */
function split(text: string, from: number): boolean {
  const yearFirst = Number(text.slice(from, from + 4))
  const first = yearFirst > 1899 && yearFirst < 2200 && Number(text.slice(from + 4, from + 6)) < 13
  const at = first ? [0, 4, 6, 8] : [0, 2, 4, 8]
  parts.a = Number(text.slice(from, from + at[1]!))
  parts.b = Number(text.slice(from + at[1]!, from + at[2]!))
  parts.c = Number(text.slice(from + at[2]!, from + 8))
  parts.digitsA = first ? 4 : 2
  parts.digitsC = first ? 2 : 4
  return first || (parts.c > 1899 && parts.c < 2200)
}

const TIME =
  /^(?:T|,?\s+(?:klo\s+|om\s+|at\s+)?)([01]?\d|2[0-3])[:.][0-5]\d(?:[:.][0-5]\d(?:[.,]\d+)?)?(?:\s*[AaPp]\.?[Mm]\.?)?\s*(?:Z|UTC|[+-]\d{2}:?\d{2})?$/

function isTime(text: string, at: number, end: number): boolean {
  return at === end || TIME.test(text.slice(at, end))
}

function scanWorded(text: string): boolean {
  const match = WORDED.exec(text)
  if (match === null) return false
  const name = (match[2] ?? match[4])!.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  parts.named = MONTHS[name] ?? 0
  parts.a = Number(match[1] ?? match[5])
  const year = (match[3] ?? match[6])!
  parts.c = Number(year)
  parts.digitsC = year.length
  return parts.named !== 0
}

function isDigit(code: number): boolean {
  return code > 47 && code < 58
}

function isSpace(code: number): boolean {
  return code === 32 || code === 0xa0 || code === 9 || code === 0x202f
}
