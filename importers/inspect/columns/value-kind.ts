import { dateReadings } from '../../kinds/date.ts'
import { decimalReadings } from '../../kinds/decimal.ts'
import { BOOLEAN, DATE, FAULT, NUMBER, TEXT } from '../../read/row.ts'

/** What one value looks like. Order: `VALUE_KINDS[index]`. */
export const VALUE_KINDS = ['integer', 'decimal', 'date', 'time', 'datetime', 'boolean', 'email', 'code', 'text'] as const
export type ValueKind = (typeof VALUE_KINDS)[number]

export const INTEGER = 0
export const DECIMAL = 1
export const DAY = 2
const TIME = 3
export const DATETIME = 4
const TRUTH = 5
const EMAIL = 6
export const CODE = 7
const PLAIN = 8

const TRUTHS = /^(true|false|yes|no|ja|nee|nein|kyllä|ei|joo|vrai|faux|oui|non|waar|onwaar|tosi|epätosi|y|n|j|k)$/i
const LONGEST_TRUTH = 8
const CLOCK = /^([01]?\d|2[0-3])[:.][0-5]\d([:.][0-5]\d([.,]\d+)?)?( ?[ap]m)?$/i
const MAIL = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>".]{2,}$/
const MOMENT = /^(\S{6,12}|\S+ \S+ \S+)[T ]+([01]?\d|2[0-3])[:.][0-5]\d/
const MARKED = /^(?=.*\d)[\p{L}\d][\p{L}\d._/#-]*$/u

/** Index into `VALUE_KINDS` of a filled cell's look. `kind`: what the workbook says of the cell. */
export function valueKind(text: string, kind: number = TEXT): number {
  if (kind !== TEXT) return workbookKind(text, kind)
  const value = text.trim()
  if (value.length > 60) return MAIL.test(value) ? EMAIL : PLAIN
  const signs = signsOf(value)
  const first = value.charCodeAt(0)
  if (first > 47 && first < 58) return digitKind(value, signs)
  if ((signs & DIGIT) === 0) return wordKind(value, signs)
  if (!startsPlainly(value) && decimalReadings(value) !== 0) return /[.,]/.test(value) ? DECIMAL : INTEGER
  if ((signs & AT) !== 0) return MAIL.test(value) ? EMAIL : PLAIN
  if ((signs & SPACE) !== 0) return dateReadings(value) !== 0 ? DAY : PLAIN
  return isMarked(value, signs) ? CODE : PLAIN
}

function workbookKind(text: string, kind: number): number {
  if (kind === NUMBER) return text.includes('.') ? DECIMAL : INTEGER
  if (kind === BOOLEAN) return TRUTH
  if (kind === DATE) return text.length <= 10 && text[2] === ':' ? TIME : text.length > 10 ? (text[2] === ':' ? TIME : DATETIME) : DAY
  return kind === FAULT ? PLAIN : valueKind(text)
}

const DIGIT = 1
const LETTER = 2
const SPACE = 4
const AT = 8
const COLON = 16
/** `.` `_` `/` `#` `-`, which codes hold. */
const JOINT = 32
const OTHER = 64

const SIGNS = new Uint8Array(128).fill(OTHER)
for (const sign of '0123456789') SIGNS[sign.charCodeAt(0)] = DIGIT
for (const sign of 'abcdefghijklmnopqrstuvwxyz') SIGNS[sign.charCodeAt(0)] = SIGNS[sign.charCodeAt(0) - 32] = LETTER
for (const sign of ' \t\n\v\f\r') SIGNS[sign.charCodeAt(0)] = SPACE
for (const sign of '._/#-') SIGNS[sign.charCodeAt(0)] = JOINT
SIGNS[64] = AT
SIGNS[58] = COLON

/** Which sorts of characters a value holds; those beyond ASCII may be letters or spaces, too. */
function signsOf(value: string): number {
  let signs = 0
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at)
    signs |= code < 128 ? SIGNS[code]! : OTHER | LETTER | SPACE
  }
  return signs
}

function digitKind(value: string, signs: number): number {
  if (signs === DIGIT) return (value.length > 1 && value.charCodeAt(0) === 48) || value.length > 15 ? CODE : INTEGER
  if (decimalReadings(value) !== 0) return /[.,]/.test(value) ? DECIMAL : INTEGER
  if ((signs & (COLON | JOINT)) !== 0 && CLOCK.test(value)) return TIME
  if (dateReadings(value) !== 0) return value.length > 10 && MOMENT.test(value) ? DATETIME : DAY
  if ((signs & AT) !== 0 && MAIL.test(value)) return EMAIL
  return isMarked(value, signs) ? CODE : PLAIN
}

/** A value without a digit of ASCII. */
function wordKind(value: string, signs: number): number {
  if ((signs & AT) !== 0) return MAIL.test(value) ? EMAIL : PLAIN
  return value.length <= LONGEST_TRUTH && TRUTHS.test(value) ? TRUTH : PLAIN
}

/** Begins with one letter, or more than three: no sign or code of a currency stands there. */
function startsPlainly(value: string): boolean {
  let at = 0
  while (at < 4 && isLetter(value.charCodeAt(at))) at++
  return at === 1 || at === 4
}

function isLetter(code: number): boolean {
  return (code > 64 && code < 91) || (code > 96 && code < 123)
}

/** Letters, digits and joints, among them a digit. */
function isMarked(value: string, signs: number): boolean {
  if ((signs & OTHER) === 0) return (signs & (SPACE | AT | COLON)) === 0 && SIGNS[value.charCodeAt(0)] !== JOINT
  return MARKED.test(value)
}
