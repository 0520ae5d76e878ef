import type { Field } from '../entity.ts'
import type { ColumnProfile } from '../inspection.ts'
import { Outcome } from '../kind.ts'
import { dateReadings } from '../kinds/date.ts'
import { decimalReadings } from '../kinds/decimal.ts'
import { TEXT } from '../read/row.ts'
import { kindOf } from '../registry.ts'

/** Does a value look like one of this kind at all? Looser than cleaning: a wrong check digit is still an IBAN to a person. */
const SHAPES: Record<string, (text: string) => boolean> = {
  email: (text) => text.includes('@'),
  phone: (text) => /^[+(\d'][\d\s()./+-]{4,}(?:\s*(?:ext|x|#)\.?\s*\d+)?$/i.test(text),
  url: (text) => /^\S+\.\S+$/.test(text),
  iban: (text) => /^[a-z]{2}\s?\d{2}/i.test(text),
  vat: (text) => /^[a-z]{0,2}[\s.-]?[a-z]?(?:[\d][\s.-]?){5,}/i.test(text),
  'business-id': (text) => /(?:\d[\s.-]?){5,}/.test(text),
  postcode: (text) => text.length <= 10 && /\d/.test(text),
  date: (text) => dateReadings(text) !== 0 || /^\d{4}-\d{2}-\d{2}/.test(text) || /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/.test(text),
  integer: isNumeric,
  decimal: isNumeric,
  money: isNumeric,
  percentage: isNumeric,
  hours: (text) => /\d/.test(text) && !/[a-z]{6,}/i.test(text),
  'e-invoice': (text) => (text.match(/\d/g)?.length ?? 0) >= 7,
}

/** Kinds whose words are few: the cleaner itself knows best. */
const CLOSED = new Set(['boolean', 'currency', 'language'])

function isNumeric(text: string): boolean {
  return decimalReadings(text) !== 0 || /^[€$£]?\s*-?\d[\d.,' ]*\s*\S{0,6}$/.test(text)
}

/** The values at hand of a column: its samples and, where there are few different ones, all of them. */
export function valuesOf(column: ColumnProfile): string[] {
  const all = new Set(column.samples)
  for (const [text] of column.values ?? []) if (all.size < 40) all.add(text)
  all.delete('')
  return [...all]
}

/** Share of the column's values that look like the field; undefined where values say nothing about it. */
export function shareThatFits(field: Field, column: ColumnProfile): number | undefined {
  const values = valuesOf(column)
  if (values.length === 0 || column.kind === 'empty') return undefined
  if (field.kind === 'code' || field.kind === 'text') return againstText(field, column, values)
  const test = CLOSED.has(field.kind) ? cleans(field) : SHAPES[field.kind]
  return test && values.filter(test).length / values.length
}

/** A code or a name may look like anything but yes and no, a date, or somebody's bank account. */
function againstText(field: Field, column: ColumnProfile, values: string[]): number | undefined {
  if (column.kind === 'boolean' && (field.reference || field.kind === 'text'))
    return values.every((text) => /^[01]$/.test(text)) ? undefined : 0
  if (column.kind === 'date' || column.kind === 'datetime') return 0
  if (field.kind === 'code' && field.required && !field.reference && areWords(values)) return 0
  if (values.every((text) => /^[A-Z]{2}\d{2}[A-Z0-9 ]{10,}$/.test(text))) return 0
  return column.kind === 'email' && !field.reference ? 0 : undefined
}

/** Several values without any digit, half of them of more than one word: names, not identifiers. */
function areWords(values: string[]): boolean {
  return (
    values.length > 2 && !values.some((text) => /\d/.test(text)) && values.filter((text) => /\s/.test(text)).length >= values.length / 2
  )
}

function cleans(field: Field): (text: string) => boolean {
  const clean = kindOf(field).compile({ field, format: {}, country: '' })
  return (text) => clean(text.trim(), TEXT, new Outcome()) !== null
}

/** Do all values look like identifiers: short, without spaces, with a digit, each only once? */
export function looksLikeCodes(column: ColumnProfile): boolean {
  const values = valuesOf(column)
  if (values.length === 0 || column.distinct < column.filled * 0.98) return false
  return values.every((text) => text.length <= 20 && /\d/.test(text) && !/\s/.test(text))
}
