import metadata from 'libphonenumber-js/metadata.min.json'

/** Calling code and pattern of a country whose national prefix is a plain 0; undefined for all others. */
export type QuickRule = { code: string; national: RegExp }

type Metadata = { countries: Record<string, unknown[]>; country_calling_codes: Record<string, string[]> }

/**
 * The rule by which most numbers of a country can be proved without the library's full parser: the same pattern the parser ends with.
 * Where countries share a calling code (Finland and Åland) the country's own leading digits must tell them apart. Metadata layout:
 * libphonenumber-js, source/metadata.js (0 calling code, 2 pattern, 5 national prefix, 7 its pattern, 8 transform, 10 leading digits).
 */
export function quickRule(country: string): QuickRule | undefined {
  const { countries, country_calling_codes: shared } = metadata as unknown as Metadata
  const entry = countries[country]
  if (entry?.[5] !== '0' || entry[7] || entry[8]) return undefined
  const code = String(entry[0])
  if (shared[code]!.length > 1 && !entry[10]) return undefined
  return { code, national: new RegExp(`^(?=${entry[10] || ''})(?:${entry[2]})$`) }
}

/** More digits than any number has; below it a number fits into a double exactly. */
const MOST_DIGITS = 15
/** Shorter ones are service numbers, for the parser to judge. */
const LEAST_DIGITS = 8

/**
 * E.164 number of a text that is plainly one (`040 123 4567`, `+31 6-12345678`), null where the parser must look. The digits are kept
 * as one number rather than as a text that grows: no part behind a prefix begins with 0.
 */
export function quickPhone(text: string, rule: QuickRule): string | null {
  let value = 0
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 47 && code < 58) {
      value = value * 10 + code - 48
      count++
    } else if (code !== 32 && code !== 45 && !(code === 43 && at === 0)) return null
  }
  const last = text.charCodeAt(text.length - 1)
  if (count < LEAST_DIGITS || count > MOST_DIGITS || last === 32 || last === 45) return null
  const prefix = text.charCodeAt(0) === 43 ? rule.code : '0'
  const scale = 10 ** (count - prefix.length)
  if (text.charCodeAt(prefix === '0' ? 0 : 1) !== prefix.charCodeAt(0) || Math.floor(value / scale) !== Number(prefix)) return null
  const national = value % scale
  if (national < scale / 10) return null
  return rule.national.test(String(national)) ? `+${rule.code}${national}` : null
}
