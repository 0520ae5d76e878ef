/**
 * PostgreSQL stores no NUL and no half of a surrogate pair, in text or in jsonb; customers' files hold both. They are kept
 * as signs that can be seen: U+2400 for NUL, U+FFFD for a half.
 * Source: https://www.postgresql.org/docs/current/datatype-json.html
 */

/** A text that PostgreSQL can store; the same one where nothing is wrong. */
export function storableText(text: string): string {
  return (text.includes('\0') ? text.replaceAll('\0', '\u2400') : text).toWellFormed()
}

/** The same for serialised JSON, in which `JSON.stringify` writes both as escapes. */
export function storableJson(json: string): string {
  if (!json.includes('\\u')) return json
  return json.replace(/\\(u[0-9a-f]{4}|.)/gi, (whole, code: string) => {
    if (code === 'u0000') return '\u2400'
    return /^ud[89a-f]/i.test(code) ? '\ufffd' : whole
  })
}
