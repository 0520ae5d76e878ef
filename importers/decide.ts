import { dateTally, decimalTally, doubtfulIn, majority, onlyFor } from './decide/tally.ts'
import type { Entity, Field } from './entity.ts'
import type { ColumnProfile } from './inspection.ts'
import { cleanValue, type FieldFormat } from './kind.ts'
import boolean from './kinds/boolean.ts'
import { DATE_SAME, DMY, dateReadings, MDY, YMD } from './kinds/date.ts'
import { DECIMAL_COMMA, DECIMAL_POINT, DECIMAL_SAME, decimalReadings } from './kinds/decimal.ts'
import { saysOpposite } from './map/names.ts'
import { valuesOf } from './map/shape.ts'
import { suggestValues } from './map.ts'
import type { Answers, Mapping, Question } from './mapping.ts'
import { kindOf } from './registry.ts'

export type Decisions = { formats: Record<string, FieldFormat>; questions: Question[] }

const NUMERIC = new Set(['decimal', 'money', 'integer', 'percentage', 'hours'])
const BOTH = DECIMAL_POINT | DECIMAL_COMMA
/** Values shown with a question. */
const SHOWN = 3
/** More different values than these are no yes and no, and no choice, to ask about one by one. */
const ASKABLE = 200
/** A column of these and blanks says no by leaving blank. */
const MARKS = /^(?:x|✓|✔|v|●|•)$/i

/**
 * Decides from all values of each mapped column how it is written. What cannot be decided is a question with the customer's own values
 * in both readings, and its format stays open: the values in doubt are then errors (`undecided`), never guessed. Answers go before.
 */
export function decideFormats(entity: Entity, mapping: Mapping, columns: ColumnProfile[], answers: Answers = {}): Decisions {
  const formats: Record<string, FieldFormat> = {}
  const questions: Question[] = []
  for (const mapped of mapping.columns) {
    const field = entity.fields.find((each) => each.key === mapped.field)
    const column = columns.find((each) => each.index === mapped.column)
    if (!field || !column) continue
    const answer = answers[field.key]
    const invert = field.kind === 'boolean' && (mapped.invert === true || saysOpposite(entity, mapped.header, field.key))
    const decided = decide(field, column, invert)
    formats[field.key] = { ...(invert && { invert }), ...decided.format, ...answer }
    if (decided.question && !isAnswered(decided.question, formats[field.key]!)) questions.push(decided.question)
  }
  return { formats, questions }
}

type Decided = { format: FieldFormat; question?: Question }

function decide(field: Field, column: ColumnProfile, invert: boolean): Decided {
  if (NUMERIC.has(field.kind)) return decideDecimal(field, column)
  if (field.kind === 'date') return decideDate(field, column)
  if (field.kind === 'boolean') return decideBoolean(field, column, invert)
  return field.kind === 'choice' ? askValues(field, column, {}) : { format: {} }
}

function decideDecimal(field: Field, column: ColumnProfile): Decided {
  const tally = decimalTally(column)
  const [point, comma] = [onlyFor(tally, DECIMAL_POINT, BOTH), onlyFor(tally, DECIMAL_COMMA, BOTH)]
  const decided = majority(point, comma)
  if (decided) return { format: { decimal: decided === 'first' ? '.' : ',' } }
  if (point === 0 && comma === 0 && doubtfulIn(tally, BOTH, DECIMAL_SAME) === 0) return { format: {} }
  const samples = doubtfulValues(column, (text) => (decimalReadings(text) & DECIMAL_SAME) === 0 && decimalReadings(text) !== 0)
  return { format: {}, question: ask('decimal', field, column, samples, { ',': { decimal: ',' }, '.': { decimal: '.' } }) }
}

function decideDate(field: Field, column: ColumnProfile): Decided {
  const tally = dateTally(column)
  const [dayFirst, monthFirst] = [onlyFor(tally, DMY, DMY | MDY), onlyFor(tally, MDY, DMY | MDY)]
  const decided = majority(dayFirst, monthFirst)
  if (decided) return { format: { date: decided === 'first' ? 'dmy' : 'mdy' } }
  if (dayFirst === 0 && monthFirst === 0 && doubtfulIn(tally, DMY | MDY, DATE_SAME) === 0) {
    return { format: tally.counts[YMD | DATE_SAME] ? { date: 'ymd' } : {} }
  }
  const samples = doubtfulValues(column, (text) => (dateReadings(text) & DATE_SAME) === 0 && dateReadings(text) !== 0)
  return { format: {}, question: ask('date', field, column, samples, { dmy: { date: 'dmy' }, mdy: { date: 'mdy' } }) }
}

function decideBoolean(field: Field, column: ColumnProfile, invert: boolean): Decided {
  const values = valuesOf(column)
  const onlyMarks = values.length > 0 && column.distinct <= values.length && values.every((text) => MARKS.test(text.trim()))
  return askValues(field, column, onlyMarks ? { blank: invert ? 'true' : 'false' } : {})
}

/** Values of a choice, or of yes and no, that no word list knows. */
function askValues(field: Field, column: ColumnProfile, format: FieldFormat): Decided {
  if (column.distinct > ASKABLE) return { format }
  const counted: [string, number][] = column.values ?? column.samples.map((text) => [text, 0])
  const unknown = counted.filter(([text]) => text.trim() !== '' && isUnknown(field, text))
  if (unknown.length === 0) return { format }
  const suggestions = suggestValues(
    field,
    unknown.map(([text]) => text),
  )
  const values = unknown.map(([value, count], at) => ({ value, count, suggestion: suggestions[at]!.option }))
  return { format, question: { ...ask('values', field, column, [], {}), values } }
}

function isUnknown(field: Field, text: string): boolean {
  if (field.kind === 'boolean') return cleanValue(boolean, { field, format: {}, country: '' }, text).value === null
  return suggestValues(field, [text])[0]!.confidence < 1
}

function doubtfulValues(column: ColumnProfile, isDoubtful: (text: string) => boolean): string[] {
  const values = valuesOf(column)
  const doubtful = values.filter((text) => isDoubtful(text.trim()))
  return (doubtful.length > 0 ? doubtful : values).slice(0, SHOWN)
}

function ask(
  code: Question['code'],
  field: Field,
  column: ColumnProfile,
  samples: string[],
  readings: Record<string, FieldFormat>,
): Question {
  return {
    code,
    field: field.key,
    column: column.index,
    header: column.header,
    readings: Object.entries(readings).map(([key, format]) => ({
      key,
      format,
      samples: samples.map((text) => readAs(field, format, text)),
    })),
  }
}

function readAs(field: Field, format: FieldFormat, text: string): { text: string; value: string | null } {
  return { text, value: cleanValue(kindOf(field), { field, format, country: '' }, text).value }
}

function isAnswered(question: Question, format: FieldFormat): boolean {
  if (question.code === 'decimal') return format.decimal !== undefined
  if (question.code === 'date') return format.date !== undefined
  return (question.values ?? []).every(({ value }) => format.values && value in format.values)
}
