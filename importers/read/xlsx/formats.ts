/** What a number format makes of a number: shows it as a number, a moment, a span of time, or a code of fixed length. */
export type NumberFormat = { shows: 'number' } | { shows: 'moment' } | { shows: 'span' } | { shows: 'code'; pattern: string[] }

const AS_NUMBER: NumberFormat = { shows: 'number' }
const AS_MOMENT: NumberFormat = { shows: 'moment' }
const AS_SPAN: NumberFormat = { shows: 'span' }

/** Built-in formats by number (ECMA-376 part 1, 18.8.30); 27–36 and 50–58 are dates in East Asian versions. */
export function builtInFormat(id: number): NumberFormat {
  if (id === 46) return AS_SPAN
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || id === 45 || id === 47 || (id >= 50 && id <= 58) ? AS_MOMENT : AS_NUMBER
}

const LITERAL = /"([^"]*)"|\\(.)|_.|\*./g
const SPAN = /\[(h+|m+|s+)\]/i
const BRACKETS = /\[[^\]]*\]/g

/** Judges a format by its first section: `dd.mm.yyyy` a moment, `[h]:mm` a span, `00000` or `000\-00` a code. */
export function readFormat(code: string): NumberFormat {
  const section = firstSection(code)
  const bare = section.replace(LITERAL, '')
  if (SPAN.test(bare)) return AS_SPAN
  const signs = bare.replace(BRACKETS, '').replace(/general|standard/gi, '')
  if (/[ymdhs]/i.test(signs)) return AS_MOMENT
  const pattern = codePattern(section)
  return pattern ? { shows: 'code', pattern } : AS_NUMBER
}

function firstSection(code: string): string {
  let quoted = false
  for (let at = 0; at < code.length; at++) {
    if (code[at] === '"') quoted = !quoted
    else if (code[at] === '\\') at++
    else if (code[at] === ';' && !quoted) return code.slice(0, at)
  }
  return code
}

/** The parts of a format of zeros and literals only (`#` may stand before the zeros), `0` for each digit; null for any other. */
function codePattern(section: string): string[] | null {
  const parts: string[] = []
  let zeros = 0
  for (const [whole, quoted, escaped] of section.replace(BRACKETS, '').matchAll(/"([^"]*)"|\\(.)|_.|\*.|[\s\S]/g)) {
    if (whole === '0') {
      zeros++
      parts.push('0')
    } else if (quoted !== undefined) parts.push(`"${quoted}`)
    else if (escaped !== undefined) parts.push(`"${escaped}`)
    else if (/^[-/() :]$/.test(whole)) parts.push(`"${whole}`)
    else if (!/^[_*]/.test(whole) && !(whole === '#' && zeros === 0)) return null
  }
  return zeros > 1 ? parts : null
}

/** A whole number as a code format shows it (`00000` and 123: `00123`), or null for numbers it would round. */
export function showCode(text: string, pattern: string[]): string | null {
  if (!/^\d{1,30}$/.test(text)) return null
  const zeros = pattern.filter((part) => part === '0').length
  const digits = text.padStart(zeros, '0')
  let next = digits.length - zeros
  let shown = ''
  let started = false
  for (const part of pattern) {
    if (part !== '0') shown += part.slice(1)
    else if (started) shown += digits[next++]
    else {
      shown += digits.slice(0, ++next)
      started = true
    }
  }
  return shown
}
