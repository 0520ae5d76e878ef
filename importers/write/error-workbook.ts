import type { Cell, Row, Worksheet } from 'exceljs'
import type { Level } from '../issues.ts'
import { DATE } from '../read/row.ts'
import { CELL_LIMIT, workbookCell, workbookText } from './cell.ts'
import { columnFormat } from './column-format.ts'
import { messagesHeader, rowHeader } from './our-column.ts'
import { ERROR_FILL, HEADER_FILL, HEADER_FONT, note, OUR_FILL, WARNING_FILL, widthFor } from './sheet-look.ts'
import { type Sink, streamRows } from './sheet-stream.ts'
import type { Reader } from './words.ts'

/** What is wrong, in the reader's words. Without a column it is about the row. */
export type RowProblem = { column?: number; level: Level; text: string }

/** A row of the customer's own file with what is to say about it. */
export type ProblemRow = {
  /** The row number in the customer's file. */
  row: number
  /** As in the customer's file, in the order of its columns, corrections included. */
  cells: string[]
  /** What the cells were in the file, see `read/row.ts`; absent: all text. */
  kinds?: Uint8Array
  problems: RowProblem[]
}

export type ErrorWorkbookPlan = {
  /** Finds the import again when the corrected file comes back: letters, digits, - and _. */
  reference: string
  /** Name of the sheet. */
  name: string
  /** The customer's own column names, in order. */
  headers: string[]
  /** Columns of secrets: their cells are masked, whatever the row says. */
  secretColumns?: number[]
  /** `problems`: only rows that have an error or a warning. */
  rows: 'problems' | 'all'
  /** Rows of one sheet, for tests. */
  sheetRows?: number
}

/** Stands where a secret stood. A field that comes back with it is unchanged. */
export const MASK = '••••••••'
/** Columns of ours in front of the customer's. */
export const OUR_COLUMNS = 2
/** Spreadsheet programs become slow with more notes; the message column always says everything. */
const MOST_NOTES = 5_000

/** Writes the error workbook to `sink` (a Node stream) and returns the number of rows in it. */
export function writeErrorWorkbook(
  sink: Sink,
  rows: AsyncIterable<ProblemRow> | Iterable<ProblemRow>,
  plan: ErrorWorkbookPlan,
  reader: Reader,
): Promise<number> {
  const wanted = plan.rows === 'all' ? rows : withProblems(rows)
  return streamRows(sink, wanted, {
    name: plan.name,
    sheetRows: plan.sheetRows,
    frozenColumns: OUR_COLUMNS,
    open: (sheet) => openSheet(sheet, plan, reader),
    write: rowWriter(plan, reader),
  })
}

async function* withProblems(rows: AsyncIterable<ProblemRow> | Iterable<ProblemRow>): AsyncGenerator<ProblemRow> {
  for await (const row of rows) if (row.problems.some(({ level }) => level !== 'info')) yield row
}

function openSheet(sheet: Worksheet, plan: ErrorWorkbookPlan, { say }: Reader): void {
  const ours = [rowHeader(say('errors.row'), plan.reference), messagesHeader(say('errors.messages'))]
  sheet.columns = [
    { width: 12 },
    { width: 46, style: { alignment: { wrapText: true, vertical: 'top' } } },
    ...plan.headers.map((header) => ({ width: widthFor([header], { most: 30 }), style: { numFmt: '@' } })),
  ]
  const row = sheet.getRow(1)
  row.values = [...ours, ...plan.headers].map(workbookText)
  row.eachCell((cell, at) => {
    cell.style = { font: HEADER_FONT, fill: HEADER_FILL, alignment: { wrapText: at <= OUR_COLUMNS, vertical: 'middle' } }
  })
  row.commit()
}

function rowWriter(plan: ErrorWorkbookPlan, reader: Reader): (row: Row, value: ProblemRow) => void {
  const secret = new Set(plan.secretColumns)
  const dateFormat = columnFormat({ kind: 'date' }, reader.language).format
  let notes = 0
  return (row, { row: number, cells, kinds, problems }) => {
    const all = [...problems, ...tooLong(cells, secret, reader)]
    const heads = (column: number) => `${plan.headers[column]?.trim() || reader.say('errors.column', { number: column + 1 })}: `
    put(row.getCell(1), number).style = { fill: OUR_FILL }
    put(row.getCell(2), cut(all.map(({ column, text }) => (column === undefined ? '' : heads(column)) + text).join('\n')))
    for (const [at, text] of cells.entries()) {
      const value = secret.has(at) && text !== '' ? MASK : workbookCell(text.length > CELL_LIMIT ? cut(text) : text, kinds?.[at])
      put(row.getCell(at + 1 + OUR_COLUMNS), value).style = {
        numFmt: kinds?.[at] === DATE ? dateFormat : typeof value === 'string' ? '@' : 'General',
      }
    }
    for (const [column, said] of byColumn(all)) {
      const cell = row.getCell(column + 1 + OUR_COLUMNS)
      cell.style = { ...cell.style, fill: said.some(({ level }) => level === 'error') ? ERROR_FILL : WARNING_FILL }
      if (notes++ < MOST_NOTES) cell.note = note(said.map(({ text }) => text).join('\n'))
    }
  }
}

function put(cell: Cell, value: string | number | boolean | Date): Cell {
  cell.value = value
  return cell
}

/** No value is shortened silently: a workbook cell can't hold it, and the row says so. */
function tooLong(cells: string[], secret: Set<number>, { say }: Reader): RowProblem[] {
  return cells.flatMap((text, column) =>
    text.length > CELL_LIMIT && !secret.has(column)
      ? [{ column, level: 'error' as const, text: say('errors.tooLong', { length: text.length, limit: CELL_LIMIT }) }]
      : [],
  )
}

function cut(text: string): string {
  return workbookText(text.length > CELL_LIMIT ? `${text.slice(0, CELL_LIMIT - 1)}…` : text)
}

function byColumn(problems: RowProblem[]): Map<number, RowProblem[]> {
  const marked = problems.filter(({ column, level }) => column !== undefined && level !== 'info')
  return Map.groupBy(marked, ({ column }) => column!)
}
