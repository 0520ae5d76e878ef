import { dateReadings } from '../../kinds/date.ts'
import { decimalReadings } from '../../kinds/decimal.ts'
import { BOOLEAN, DATE, FAULT, NUMBER, TEXT } from '../../read/row.ts'

/** What one value looks like. Order: `VALUE_KINDS[index]`. */
export const VALUE_KINDS = ['integer', 'decimal', 'date', 'time', 'datetime', 'boolean', 'email', 'code', 'text'] as const
export type ValueKind = (typeof VALUE_KINDS)[number]

const INTEGER = 0
const DECIMAL = 1
const DAY = 2
const TIME = 3
const DATETIME = 4
const TRUTH = 5
const EMAIL = 6
const CODE = 7
const PLAIN = 8

const TRUTHS = /^(true|false|yes|no|ja|nee|nein|kyllä|ei|joo|vrai|faux|oui|non|waar|onwaar|tosi|epätosi|y|n|j|k)$/i
const CLOCK = /^([01]?\d|2[0-3])[:.][0-5]\d([:.][0-5]\d([.,]\d+)?)?( ?[ap]m)?$/i
const MAIL = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>".]{2,}$/
const MOMENT = /^(\S{6,12}|\S+ \S+ \S+)[T ]+([01]?\d|2[0-3])[:.][0-5]\d/
const MARKED = /^(?=.*\d)[\p{L}\d][\p{L}\d._/#-]*$/u

/** Index into `VALUE_KINDS` of a filled cell's look. `kind`: what the workbook says of the cell. */
export function valueKind(text: string, kind: number = TEXT): number {
  if (kind !== TEXT) return workbookKind(text, kind)
  const value = text.trim()
  const first = value.charCodeAt(0)
  if (value.length > 60) return MAIL.test(value) ? EMAIL : PLAIN
  if (first >= 48 && first <= 57) return digitKind(value)
  if (decimalReadings(value) !== 0) return /[.,]\d*[1-9]/.test(value) || /[.,]/.test(value) ? DECIMAL : INTEGER
  if (value.includes('@')) return MAIL.test(value) ? EMAIL : PLAIN
  if (TRUTHS.test(value)) return TRUTH
  if (dateReadings(value) !== 0) return DAY
  return MARKED.test(value) ? CODE : PLAIN
}

function workbookKind(text: string, kind: number): number {
  if (kind === NUMBER) return text.includes('.') ? DECIMAL : INTEGER
  if (kind === BOOLEAN) return TRUTH
  if (kind === DATE) return text.length <= 10 && text[2] === ':' ? TIME : text.length > 10 ? (text[2] === ':' ? TIME : DATETIME) : DAY
  return kind === FAULT ? PLAIN : valueKind(text)
}

const DIGITS = /^\d+$/

function digitKind(value: string): number {
  if (DIGITS.test(value)) return (value.length > 1 && value.charCodeAt(0) === 48) || value.length > 15 ? CODE : INTEGER
  if (decimalReadings(value) !== 0) return /[.,]/.test(value) ? DECIMAL : INTEGER
  if (CLOCK.test(value)) return TIME
  if (dateReadings(value) !== 0) return MOMENT.test(value) ? DATETIME : DAY
  if (MAIL.test(value)) return EMAIL
  return MARKED.test(value) ? CODE : PLAIN
}
