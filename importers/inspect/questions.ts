import type { Decision, ReadQuestion, SheetInspection } from '../inspection.ts'
import { columnQuestions } from './columns.ts'
import type { FoundDialect } from './dialect.ts'
import { tablesBesideQuestion, tablesQuestion } from './tables.ts'

/** Below this confidence a person is asked. */
const DOUBT = 0.5

type Sheet = Pick<SheetInspection, 'headerRow' | 'columns' | 'rows'>

/** What a person has to decide in a text file. */
export function textQuestions(encoding: Decision<string>, dialect: FoundDialect, sheet: Sheet, tables: number[]): ReadQuestion[] {
  const questions: ReadQuestion[] = []
  if (asks(encoding) && encoding.confidence < 0.6)
    questions.push({ code: 'encoding', readings: [encoding.value, ...encoding.alternatives] })
  const { delimiter } = dialect
  if (delimiter && asks(delimiter) && delimiter.confidence < 0.55)
    questions.push({ code: 'delimiter', readings: [delimiter.value, ...delimiter.alternatives] })
  return [...questions, ...sheetQuestions(sheet, tables)]
}

/**
 * What a person has to decide in any sheet: whether there is a header, which of several tables is meant (`tables`: the rows of further
 * headers), and how numbers and dates are meant.
 */
export function sheetQuestions(sheet: Sheet, tables: number[] = []): ReadQuestion[] {
  const { headerRow } = sheet
  const questions: ReadQuestion[] = []
  if (headerRow.value === null && sheet.rows > 0 && !headerRow.overridden) questions.push({ code: 'no-header', readings: [] })
  else if (headerRow.confidence < DOUBT && !headerRow.overridden)
    questions.push({ code: 'header', readings: [String(headerRow.value)], params: { row: headerRow.value! } })
  if (!headerRow.overridden) questions.push(...tablesQuestion(headerRow.value, tables), ...tablesBesideQuestion(sheet.columns))
  return [...questions, ...columnQuestions(sheet.columns)]
}

function asks(decision: Decision<string>): boolean {
  return !decision.overridden && decision.alternatives.length > 0
}
