import Papa from 'papaparse'
import type { Issue } from '../../issues.ts'
import { Refusal } from '../../issues.ts'
import { LIMITS } from '../limits.ts'
import type { ReadRow } from '../row.ts'
import { type OddQuote, readCarefully } from './careful.ts'
import { type DecodedChunk, UNDECODABLE } from './decode.ts'
import { papaOptions, SPACE_RUNS, type TextDialect } from './dialect.ts'
import { joinLineEnds } from './newline.ts'

/**
 * Cuts decoded text into records with PapaParse, in batches as the chunks come. Rows count from 1, blank ones included
 * (one empty cell). Where quotes are broken, `readCarefully` takes over for that piece of text.
 *
 * Throws `Refusal`: `cell-too-long`, `too-many-columns`.
 */
export async function* readRecords(chunks: AsyncIterable<DecodedChunk>, dialect: TextDialect): AsyncIterable<ReadRow[]> {
  const cut = createRecordCutter(dialect)
  const normalise = joinLineEnds(dialect)
  let rest = ''
  let waitFor = 0
  let marked = false
  for await (const chunk of chunks) {
    rest += normalise(chunk.text, false)
    marked ||= chunk.marked || chunk.text.includes('\0')
    if (rest.length < waitFor) continue
    const found = cut(rest, false, marked)
    if (found.rows.length > 0) yield found.rows
    rest = rest.slice(found.end)
    marked &&= rest.length > 0
    waitFor = found.rows.length > 0 ? 0 : rest.length * 2
  }
  rest += normalise('', true)
  const found = cut(rest, true, marked)
  if (found.rows.length > 0) yield found.rows
}

type Cut = { rows: ReadRow[]; end: number }

function createRecordCutter(dialect: TextDialect): (text: string, last: boolean, marked: boolean) => Cut {
  const options = papaOptions(dialect)
  const parser = new Papa.Parser(options)
  const keepsReturn = dialect.newline === 'mixed' || dialect.newline === null
  let row = 0

  return (text, last, marked) => {
    const piece = parse(text, last)
    const rows = piece.records.map((cells): ReadRow => ({ row: ++row, cells }))
    if (keepsReturn) for (const { cells } of rows) dropReturn(cells)
    if (dialect.delimiter === SPACE_RUNS) for (const read of rows) read.cells = joinRuns(read.cells)
    if (marked) for (const read of rows) reportMarks(read)
    for (const [at, code] of piece.odd) addIssue(rows[at]!, { code, level: 'warning' })
    checkSizes(rows, text.length)
    return { rows, end: piece.end }
  }

  function parse(text: string, last: boolean): { records: string[][]; end: number; odd: Map<number, OddQuote> } {
    if (text === '') return { records: [], end: 0, odd: new Map() }
    const parsed = parser.parse(text, 0, !last)
    const end = last ? text.length : parsed.meta.cursor
    const stuck = !last && text.length - end > LIMITS.cellCharacters
    if (parsed.errors.length === 0 && !stuck) return { records: last ? withoutEnd(parsed.data, text) : parsed.data, end, odd: new Map() }
    const careful = readCarefully(text, dialect, last, LIMITS.cellCharacters)
    if (stuck) checkUnended(text.slice(careful.end), row + careful.records.length + 1)
    return careful
  }

  /** A record whose end is not in sight may still be many columns, but not one endless cell. */
  function checkUnended(text: string, at: number): void {
    const fields = text.split(options.delimiter)
    if (fields.length > LIMITS.columns) throw new Refusal('too-many-columns', { row: at, columns: fields.length, limit: LIMITS.columns })
    const column = fields.findIndex((field) => field.length > LIMITS.cellCharacters)
    if (column !== -1) throw new Refusal('cell-too-long', { row: at, column: column + 1, limit: LIMITS.cellCharacters })
  }

  /** PapaParse takes the end of the last line for the start of one more record. */
  function withoutEnd(records: string[][], text: string): string[][] {
    const tail = records.at(-1)
    if (tail?.length === 1 && tail[0] === '' && text.endsWith(options.newline)) records.pop()
    return records
  }
}

function dropReturn(cells: string[]): void {
  const at = cells.length - 1
  const cell = cells[at]!
  if (cell.charCodeAt(cell.length - 1) === 13) cells[at] = cell.slice(0, -1)
}

function joinRuns(cells: string[]): string[] {
  const filled = cells.filter((cell) => cell !== '')
  return filled.length > 0 ? filled : ['']
}

function checkSizes(rows: ReadRow[], characters: number): void {
  const longest = characters > LIMITS.cellCharacters
  for (const { row, cells } of rows) {
    if (cells.length > LIMITS.columns) throw new Refusal('too-many-columns', { row, columns: cells.length, limit: LIMITS.columns })
    if (!longest) continue
    const column = cells.findIndex((cell) => cell.length > LIMITS.cellCharacters)
    if (column !== -1) throw new Refusal('cell-too-long', { row, column: column + 1, limit: LIMITS.cellCharacters })
  }
}

/** Undecodable bytes become U+FFFD with an issue; so are NUL characters told of, which stay where they are. */
function reportMarks(read: ReadRow): void {
  read.cells.forEach((cell, column) => {
    const bytes = cell.match(UNDECODABLE)
    if (bytes) {
      read.cells[column] = cell.replace(UNDECODABLE, '\ufffd')
      const hex = bytes.slice(0, 8).map((mark) => (mark.charCodeAt(0) - 0xdc00).toString(16).toUpperCase().padStart(2, '0'))
      addIssue(read, { code: 'undecodable', level: 'warning', column, params: { bytes: hex.join(' ') } })
    }
    if (cell.includes('\0')) addIssue(read, { code: 'nul', level: 'warning', column })
  })
}

export function addIssue(read: ReadRow, issue: Issue): void {
  if (read.issues) read.issues.push(issue)
  else read.issues = [issue]
}
