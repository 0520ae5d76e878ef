import { found, scanNumber } from './scan.ts'

/** The value can be read with a decimal point (`1,234.5`). */
export const DECIMAL_POINT = 1
/** The value can be read with a decimal comma (`1.234,5`). */
export const DECIMAL_COMMA = 2
/** Both readings give the same number (`1234`, `1 234`): such a value decides nothing and hides no doubt. */
export const DECIMAL_SAME = 4

const COMMA = 44
const POINT = 46
const ALL = DECIMAL_POINT | DECIMAL_COMMA | DECIMAL_SAME

/**
 * The readings that fit one value, as bits; 0 for no number. Anded over a column: 7 nothing to decide (whole numbers),
 * 3 undecidable, 1 point, 2 comma, 0 mixed or no numbers.
 *
 * `13,75` → 2 · `1,234` → 3 · `1.234.567,89` → 2 · `1,234,567` → 1 · `1 234` → 7 · `0,123` → 2 · `12abc`, `1,2,3` → 0.
 * Signs, `(32,00)`, `32,00-`, `12,-`, currency signs and `%` beside the number are allowed, and `1,5E+05`.
 */
export function decimalReadings(text: string): number {
  return scanNumber(text) ? readings() : 0
}

function readings(): number {
  if (found.dashed !== 0) return readingsOfDashed()
  if (found.first === 0) return ALL
  if (found.second !== 0) return readingsOfTwo()
  if (found.exponent !== 0 && (found.firsts > 1 || (found.first !== COMMA && found.first !== POINT))) return 0
  const grouped = found.grouped && found.tail === 3 && found.exponent === 0
  if (found.first !== COMMA && found.first !== POINT) return grouped ? ALL : 0
  const asDecimal = found.first === COMMA ? DECIMAL_COMMA : DECIMAL_POINT
  const asGroup = grouped ? DECIMAL_POINT + DECIMAL_COMMA - asDecimal : 0
  return found.firsts === 1 ? asDecimal | asGroup : asGroup
}

function readingsOfTwo(): number {
  if (!found.grouped || found.exponent !== 0) return 0
  return found.second === COMMA ? DECIMAL_COMMA : found.second === POINT ? DECIMAL_POINT : 0
}

/** `12,-` and `1.234,-`: the sign before the dash is the decimal sign. */
function readingsOfDashed(): number {
  const grouped = found.first === 0 || (found.grouped && found.tail === 3 && found.second === 0 && found.first !== found.dashed)
  if (!grouped) return 0
  return found.dashed === COMMA ? DECIMAL_COMMA : DECIMAL_POINT
}

/**
 * Canonical text of a number (`-1234567.89`: point, no grouping, decimals as written) or null where the reading does not
 * fit. Works on the text, so that no digit is rounded. Leading zeros go, `-0` becomes `0`.
 */
export function readDecimal(text: string, reading: number): string | null {
  if (!scanNumber(text) || (readings() & reading) === 0) return null
  const decimal = reading & DECIMAL_COMMA ? COMMA : POINT
  let at = found.to
  if (found.dashed === 0 && (found.second === decimal || (found.first === decimal && found.second === 0 && found.firsts === 1)))
    at = found.to - found.tail - 1
  let whole = text.slice(found.from, at)
  if (found.first !== 0 && at - found.from > 3) whole = whole.replace(/\D/g, '')
  let fraction = at === found.to ? '' : text.slice(at + 1, found.to)
  if (found.exponent !== 0) {
    const shifted = shift(whole, fraction, found.exponent)
    whole = shifted.whole
    fraction = shifted.fraction
  }
  return compose(whole, fraction, found.negative)
}

function shift(whole: string, fraction: string, exponent: number): { whole: string; fraction: string } {
  const digits = (exponent < 0 ? '0'.repeat(-exponent) : '') + whole + fraction + (exponent > 0 ? '0'.repeat(exponent) : '')
  const point = (exponent < 0 ? -exponent : 0) + whole.length + exponent
  const rest = digits.slice(point)
  return { whole: digits.slice(0, point), fraction: exponent > 0 ? rest.replace(/0+$/, '') : rest }
}

function compose(whole: string, fraction: string, negative: boolean): string {
  let start = 0
  while (start < whole.length - 1 && whole.charCodeAt(start) === 48) start++
  const digits = (start > 0 ? whole.slice(start) : whole || '0') + (fraction === '' ? '' : `.${fraction}`)
  return negative && /[1-9]/.test(digits) ? `-${digits}` : digits
}
