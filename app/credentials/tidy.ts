import type { CredentialField } from './provider.ts'

/** Signs that mail programs, PDF and web pages add unseen: soft hyphen, zero-width signs, direction marks, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g
/** Line breaks of mail and PDF; a single-line value has none of its own. */
const BREAKS = /[\r\n\u2028\u2029]+/g
const HYPHENS = /[-\u2010-\u2015\u2212]/g

/**
 * The value without what copying added. Never the case, never a sign that could be meant: blanks and hyphens within go only
 * where the number is defined without them.
 */
export function tidyValue(field: Pick<CredentialField, 'tidy'>, value: string): string {
  if (/-----BEGIN /.test(value)) return value.trim()
  const plain = value.replace(INVISIBLE, '').replace(BREAKS, '').trim()
  if (field.tidy === 'ends') return plain
  const joined = plain.replace(/\s/g, '')
  return field.tidy === 'number' ? joined.replace(HYPHENS, '') : joined
}
