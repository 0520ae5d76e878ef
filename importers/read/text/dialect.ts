import type { Newline } from '../../inspection.ts'

/** How a text file is cut into records and fields. */
export type TextDialect = {
  /** null: one column; `' +'`: runs of spaces. */
  delimiter: string | null
  quote: string | null
  escape: 'doubled' | 'backslash' | null
  newline: Newline | null
}

/** Runs of blanks as delimiter. */
export const SPACE_RUNS = ' +'

/** Unicode noncharacters: they stand for "no delimiter" and "no quote" where PapaParse wants one. */
export const NO_DELIMITER = '\ufdd0'
export const NO_QUOTE = '\ufdd1'

/** The options of PapaParse for a dialect; none of its guesses is left to it. */
export function papaOptions(dialect: TextDialect) {
  const quoteChar = dialect.quote ?? NO_QUOTE
  return {
    delimiter: dialect.delimiter === SPACE_RUNS ? ' ' : (dialect.delimiter ?? NO_DELIMITER),
    quoteChar,
    escapeChar: dialect.escape === 'backslash' ? '\\' : quoteChar,
    newline: dialect.newline === 'crlf' ? ('\r\n' as const) : dialect.newline === 'cr' ? ('\r' as const) : ('\n' as const),
  }
}
