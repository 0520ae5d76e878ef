import { storableJson, storableText } from './storable.ts'

/**
 * Rows in PostgreSQL's COPY text format: tab between columns, `\N` for null, backslash escapes.
 * Source: https://www.postgresql.org/docs/current/sql-copy.html#id-1.9.3.55.9.2
 */

const ODD_IN_COPY = /[\\\t\n\r\0]/
const ODD_IN_ARRAY = /[\\"\t\n\r\0]/

/** A text value, or `\N`. */
export function copyText(value: string | null): string {
  if (value === null) return '\\N'
  return ODD_IN_COPY.test(value) ? storableText(value).replace(/[\\\t\n\r]/g, escaped) : value
}

/** A `text[]` value: every element quoted, so that nothing in it means anything; `\` and `"` are escaped once for the array and once for COPY. */
export function copyArray(cells: readonly (string | null)[]): string {
  let text = '{'
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]
    if (i > 0) text += ','
    if (cell == null) text += 'NULL'
    else if (ODD_IN_ARRAY.test(cell)) text += `"${copyText(cell.replace(/[\\"]/g, '\\$&'))}"`
    else text += `"${cell}"`
  }
  return `${text}}`
}

/** The same as a parameter of a query: `{"a",NULL}`. Drizzle's own arrays turn null into the text "NULL". */
export function arrayText(cells: readonly (string | null)[]): string {
  return `{${cells.map((cell) => (cell == null ? 'NULL' : `"${storableText(cell).replace(/[\\"]/g, '\\$&')}"`)).join(',')}}`
}

/** A `jsonb` value, or `\N`. */
export function copyJson(value: object | null | undefined): string {
  return value ? copyText(storableJson(JSON.stringify(value))) : '\\N'
}

function escaped(sign: string): string {
  return sign === '\t' ? '\\t' : sign === '\n' ? '\\n' : sign === '\r' ? '\\r' : '\\\\'
}
