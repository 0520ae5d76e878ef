import { papaOptions, type TextDialect } from './dialect.ts'

/** What a careful look at the text gave: records, the end of the last whole one, and which records have odd quotes. */
export type CarefulRecords = { records: string[][]; end: number; odd: Map<number, OddQuote> }

/** A quote that is never closed, so that the line was taken as it stands; or one amid a field, which was kept. */
export type OddQuote = 'unbalanced-quote' | 'stray-quote'

type Field = { value: string; end: number; odd: boolean; last: boolean }

/**
 * Cuts text into records like PapaParse, but stops at broken quotes: a quoted field that runs over a line's end and then
 * meets a quote that neither closes nor doubles, or that never ends, was no quoted field: it is read as it stands, up to
 * the next delimiter or line's end. Used only for text in which PapaParse met such quotes.
 *
 * `last`: nothing follows this text. Otherwise a record that may go on is left for the next call. A quoted field longer than
 * `longest` characters is not waited for: it is broken.
 */
export function readCarefully(text: string, dialect: TextDialect, last: boolean, longest: number): CarefulRecords {
  const cut = createCutter(text, dialect, longest)
  const records: string[][] = []
  const odd = new Map<number, OddQuote>()
  let at = 0
  while (at < text.length) {
    const record = cut(at, last)
    if (!record) break
    if (record.odd) odd.set(records.length, record.odd)
    records.push(record.fields)
    at = record.end
  }
  return { records, end: at, odd }
}

type Cut = { fields: string[]; end: number; odd: OddQuote | null }

/** Cuts one record at a place, or gives undefined where it may go on behind the text. */
function createCutter(text: string, dialect: TextDialect, longest: number): (from: number, last: boolean) => Cut | undefined {
  const { delimiter, quoteChar, escapeChar, newline } = papaOptions(dialect)
  const lineEnd = (from: number) => {
    const found = text.indexOf(newline, from)
    return found === -1 ? text.length : found
  }

  /** The quoted field at `from`; undefined: broken; null: it may go on. */
  const quoted = (from: number, last: boolean): Field | undefined | null => {
    const firstLine = lineEnd(from)
    let odd = false
    for (let at = from + 1; ; at++) {
      at = text.indexOf(quoteChar, at)
      if (at === -1) return last || text.length - from > longest ? undefined : null
      if (quoteChar === escapeChar ? text[at + 1] === quoteChar : text[at - 1] === escapeChar) {
        if (quoteChar === escapeChar) at++
        continue
      }
      const close = closing(at)
      if (close) return { value: withoutEscapes(text.slice(from + 1, at)), odd, ...close }
      if (at + 1 >= text.length && !last) return null
      if (at > firstLine) return undefined
      odd = true
    }
  }

  /** Behind a closing quote: blanks, then a delimiter, a line's end or the end of the text. */
  const closing = (at: number): { end: number; last: boolean } | undefined => {
    let next = at + 1
    while (text[next] === ' ' && !text.startsWith(delimiter, next)) next++
    if (text.startsWith(delimiter, next)) return { end: next + delimiter.length, last: false }
    if (text[next] === '\r' && newline === '\n') next++
    if (next >= text.length) return { end: next, last: true }
    return text.startsWith(newline, next) ? { end: next + newline.length, last: true } : undefined
  }

  const withoutEscapes = (value: string) => value.replaceAll(escapeChar + quoteChar, quoteChar)

  return (from, last) => {
    const fields: string[] = []
    let odd: OddQuote | null = null
    for (let at = from; ; ) {
      const found = text[at] === quoteChar ? quoted(at, last) : plain(at)
      if (found === null) return undefined
      if (found === undefined) odd = 'unbalanced-quote'
      else if (found.odd) odd ??= 'stray-quote'
      const field = found ?? plain(at)
      fields.push(field.value)
      at = field.end
      if (field.last && (last || text.startsWith(newline, at - newline.length))) return { fields, end: at, odd }
      if (field.last) return undefined
    }
  }

  function plain(from: number): Field {
    const line = lineEnd(from)
    const found = text.slice(from, line).indexOf(delimiter)
    if (found !== -1) return { value: text.slice(from, from + found), end: from + found + delimiter.length, odd: false, last: false }
    return { value: text.slice(from, line), end: Math.min(line + newline.length, text.length), odd: false, last: true }
  }
}
