import ExcelJS, { type Row, type stream, type Worksheet } from 'exceljs'
import { SHEET_ROWS } from './cell.ts'
import { frozen, sheetName } from './sheet-look.ts'

/** A Node stream: a file, a response, a pass-through. Only the server and the command line write in streams. */
export type Sink = stream.xlsx.WorkbookWriterOptions['stream']

/** What every sheet starts with, and how a row is filled. */
export type SheetPlan<T> = {
  name: string
  open: (sheet: Worksheet) => void
  write: (row: Row, value: T) => void
  /** Columns that stay in sight, beside the header row. */
  frozenColumns?: number
  /** Rows of one sheet, the header included. */
  sheetRows?: number
}

/** Rows written between two turns of the event loop, so that what is packed can leave. */
const BREATH = 500

/** Writes rows to a workbook as they come, in flat memory; a full sheet is continued on the next one. Returns the number of rows. */
export async function streamRows<T>(sink: Sink, rows: AsyncIterable<T> | Iterable<T>, plan: SheetPlan<T>): Promise<number> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: sink, useStyles: true, useSharedStrings: false })
  workbook.creator = 'Gangway'
  const failed = failure(sink)
  let count = 0
  let used = plan.sheetRows ?? SHEET_ROWS
  let sheets = 0
  let sheet: Worksheet | undefined
  const next = () => {
    sheet?.commit()
    sheets++
    const name = sheetName(sheets === 1 ? plan.name : `${plan.name.slice(0, 26)} ${sheets}`)
    sheet = workbook.addWorksheet(name, { views: frozen(1, plan.frozenColumns) })
    plan.open(sheet)
    used = 1
    return sheet
  }
  next()
  for await (const value of rows) {
    const row = (used < (plan.sheetRows ?? SHEET_ROWS) ? sheet! : next()).getRow(++used)
    plan.write(row, value)
    row.commit()
    if (++count % BREATH === 0) await Promise.race([drained(sheet!), failed])
  }
  await Promise.race([workbook.commit(), failed])
  return count
}

/** Rejects when the stream breaks or is closed too early: the reader went away, the disk is full. */
function failure(sink: Sink): Promise<never> {
  const failed = new Promise<never>((_, reject) => {
    sink.once('error', reject)
    sink.once('close', () => reject(new Error('The stream was closed before the workbook was complete')))
  })
  failed.catch(() => undefined)
  return failed
}

/** ExcelJS brings a stream of an older Node, which tells only here that it is full. */
type Pipe = { _writableState: { needDrain: boolean }; once(event: 'drain', then: () => void): void }

/**
 * One turn of the event loop at least, more while packing is slower than writing. ExcelJS writes into its packer without
 * looking back; what waits there is seen only from the pipe between the two.
 */
async function drained(sheet: Worksheet): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0))
  const { pipes } = (sheet as unknown as { stream: { pipes: Pipe[] } }).stream
  for (const pipe of pipes) if (pipe._writableState.needDrain) await new Promise<void>((resolve) => pipe.once('drain', resolve))
}
