import metadata from 'libphonenumber-js/metadata.min.json'

/** Calling code and pattern of a country whose national prefix is a plain 0; undefined for all others. */
export type QuickRule = { code: string; national: RegExp }

type Metadata = { countries: Record<string, unknown[]> }

/**
 * The rule by which most numbers of a country can be proved without the library's full parser: the same pattern the parser ends with.
 * Metadata layout: libphonenumber-js, source/metadata.js (0 calling code, 2 pattern, 5 national prefix, 7 prefix for parsing, 8 transform).
 */
export function quickRule(country: string): QuickRule | undefined {
  const entry = (metadata as unknown as Metadata).countries[country]
  if (entry?.[5] !== '0' || entry[7] || entry[8]) return undefined
  return { code: String(entry[0]), national: new RegExp(`^(?:${entry[2]})$`) }
}

/** E.164 number of a text that is plainly one (`040 123 4567`, `+31 6-12345678`), null where the parser must look. */
export function quickPhone(text: string, rule: QuickRule): string | null {
  let digits = ''
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 47 && code < 58) digits += text[at]
    else if (code !== 32 && code !== 45 && !(code === 43 && at === 0)) return null
  }
  const plus = text.charCodeAt(0) === 43
  if (plus && !digits.startsWith(rule.code)) return null
  if (!plus && (digits.charCodeAt(0) !== 48 || digits.charCodeAt(1) === 48)) return null
  const national = digits.slice(plus ? rule.code.length : 1)
  return national.charCodeAt(0) !== 48 && rule.national.test(national) ? `+${rule.code}${national}` : null
}
