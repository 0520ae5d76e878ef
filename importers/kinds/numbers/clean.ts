import { type FieldFormat, type KindSettings, type Outcome, quoted } from '../../kind.ts'
import { NUMBER, TEXT } from '../../read/row.ts'
import { DECIMAL_COMMA, DECIMAL_POINT, DECIMAL_SAME, decimalReadings, readDecimal } from './readings.ts'

/** The bit of the column's decided decimal sign; 0 when nothing is decided yet. */
export function decidedReading(format: FieldFormat): number {
  return format.decimal === ',' ? DECIMAL_COMMA : format.decimal === '.' ? DECIMAL_POINT : 0
}

/**
 * A number cell as canonical text, or null with an error: no number (`not-a-number`), one that contradicts its column
 * (`number-against-column`), or one with two readings where the column is not decided (`undecided`). After it, `found` tells of
 * percent and currency signs of a TEXT cell.
 */
export function cleanNumber(text: string, cell: number, reading: number, outcome: Outcome): string | null {
  if (cell === NUMBER) return text
  if (cell !== TEXT) return outcome.error('not-a-number', { text: quoted(text) })
  if (reading !== 0) {
    const value = readDecimal(text, reading)
    if (value !== null) return value
  }
  return withoutDecision(text, reading, outcome)
}

function withoutDecision(text: string, reading: number, outcome: Outcome): string | null {
  const fits = decimalReadings(text)
  if (fits === 0) return outcome.error('not-a-number', { text: quoted(text) })
  if (fits & DECIMAL_SAME) return readDecimal(text, fits)
  if (reading !== 0) return outcome.error('number-against-column', { text: quoted(text), sign: reading === DECIMAL_COMMA ? ',' : '.' })
  if (fits === (DECIMAL_POINT | DECIMAL_COMMA)) return outcome.error('undecided', { text: quoted(text) })
  return readDecimal(text, fits)
}

/** The value when it lies within the limits of the field, else null with an error. */
export function withinLimits(value: string, { min, max }: KindSettings['field'], outcome: Outcome): string | null {
  if (min !== undefined && Number(value) < min) return outcome.error('too-small', { text: value, min })
  if (max !== undefined && Number(value) > max) return outcome.error('too-large', { text: value, max })
  return value
}
