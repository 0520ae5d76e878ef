const SHORT = /^-?(0|[1-9]\d{0,14})(\.\d{0,14}[1-9])?$/
const WHOLE = /^-?\d+$/

/**
 * The number of a cell as plain digits: decimal point, no exponent, no rounding beyond that of the stored binary number
 * (`3.1400000000000001` is 3.14, as Excel shows it). Null where the text is no number.
 */
export function numberText(raw: string): string | null {
  if (raw.length < 16 && SHORT.test(raw)) return raw
  const text = raw.trim()
  if (WHOLE.test(text)) return text.replace(/^(-?)0+(?=\d)/, '$1')
  const value = Number(text)
  if (text === '' || !Number.isFinite(value)) return null
  return withoutExponent(String(value))
}

/** `1.5e-7` → `0.00000015`, `1e+21` → `1000000000000000000000`. */
function withoutExponent(text: string): string {
  const found = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text)
  if (!found) return text === '-0' ? '0' : text
  const [, sign, first, fraction = '', exponent] = found
  const digits = first! + fraction
  const point = 1 + Number(exponent)
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
  return point >= digits.length ? `${sign}${digits.padEnd(point, '0')}` : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`
}
