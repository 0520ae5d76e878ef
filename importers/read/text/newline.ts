import { papaOptions, type TextDialect } from './dialect.ts'

/**
 * Where lone carriage returns end records beside other line ends, gives a function that turns those outside quotes into
 * line feeds, piece by piece; else one that leaves the text alone. Quotes are followed by counting them, which is exact
 * for text that quotes rightly.
 */
export function joinLineEnds(dialect: TextDialect): (text: string, last: boolean) => string {
  if (dialect.newline !== 'mixed') return (text) => text
  const { quoteChar } = papaOptions(dialect)
  const special = new RegExp(`\\r(?!\\n)|${quoteChar === '"' || quoteChar === "'" ? quoteChar : '(?!)'}`, 'g')
  let inside = false
  let held = ''
  return (text, last) => {
    const joined = held + text
    held = !last && joined.endsWith('\r') ? '\r' : ''
    const whole = held ? joined.slice(0, -1) : joined
    if (!whole.includes('\r')) {
      for (let at = whole.indexOf(quoteChar); at !== -1; at = whole.indexOf(quoteChar, at + 1)) inside = !inside
      return whole
    }
    return whole.replace(special, (found) => {
      if (found === '\r') return inside ? found : '\n'
      inside = !inside
      return found
    })
  }
}
