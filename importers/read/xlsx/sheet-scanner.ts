import { Refusal } from '../../issues.ts'
import { LIMITS } from '../limits.ts'
import type { ReadRow } from '../row.ts'
import { readCell } from './cell.ts'
import type { SheetExtras } from './sheet.ts'
import type { Workbook } from './workbook.ts'
import { markupEnd, plainText, readAttributes } from './xml.ts'

/** Codes of the element names that matter; others are 0. */
const ROW = 1
const CELL = 2
const VALUE = 3
const INLINE = 4
const RUN_TEXT = 5
const PHONETIC = 6
const DATA = 7
const MERGE = 8

/**
 * Scans the XML of a sheet, fed piece by piece, into rows. Written for speed: a sheet of a million rows is half a
 * gigabyte of XML, so names and attributes are compared in place and no object is made per element.
 */
export function createSheetScanner(workbook: Workbook, extras: SheetExtras | undefined) {
  const state = { rows: [] as ReadRow[], ended: false }
  const scratch = new Uint8Array(LIMITS.columns)
  let rest = ''
  let row = 0
  let cells: string[] = []
  let column = -1
  let open: ReadRow | null = null
  let typed = false
  let inCell = false
  let capture = false
  let phonetic = 0
  let value = ''
  let inline = ''
  let type = ''
  let style = 0
  let depth = 0

  function push(piece: string): void {
    const text = rest === '' ? piece : rest + piece
    let at = 0
    for (;;) {
      const start = text.indexOf('<', at)
      if (start === -1) break
      if (capture && start > at) value += text.slice(at, start)
      const sign = text.charCodeAt(start + 1)
      if (sign === 47) {
        const end = text.indexOf('>', start)
        if (end === -1) {
          at = start
          break
        }
        depth--
        closeElement(elementAt(text, start + 2))
        at = end + 1
        continue
      }
      const end = markupEnd(text, start)
      if (end === -1) {
        at = start
        break
      }
      if (sign === 33 && capture && text.startsWith('<![CDATA[', start)) value += text.slice(start + 9, end - 3).replaceAll('&', '&amp;')
      if (sign !== 33 && sign !== 63) {
        const element = elementAt(text, start + 1)
        openElement(element, text, start, end)
        if (text.charCodeAt(end - 2) === 47) closeElement(element)
        else if (++depth > LIMITS.xmlDepth) throw new Refusal('xml-bomb', { what: 'depth', limit: LIMITS.xmlDepth, format: 'xlsx' })
      }
      at = end
    }
    keep(text, at)
  }

  /** What is not whole yet waits for the next piece; text that nobody captures does not. */
  function keep(text: string, at: number): void {
    const start = text.indexOf('<', at)
    if (start !== -1) rest = text.slice(start)
    else {
      if (capture) value += text.slice(at)
      rest = ''
    }
    if (value.length > LIMITS.cellCharacters * 2) throw tooLong()
  }

  function openElement(element: number, text: string, start: number, end: number): void {
    if (element === CELL) openCell(text, start, end)
    else if (element === VALUE || element === RUN_TEXT) {
      capture = inCell && phonetic === 0
      value = ''
    } else if (element === ROW) openRow(text, start, end)
    else if (element === PHONETIC) phonetic++
    else if (element === MERGE && extras) {
      extras.merges++
      extras.firstMerge ??= readAttributes(text.slice(start, end)).ref ?? null
    }
  }

  function closeElement(element: number): void {
    if (element === VALUE) capture = false
    else if (element === RUN_TEXT) {
      if (capture) inline += value
      if (capture) value = ''
      capture = false
    } else if (element === CELL) closeCell()
    else if (element === ROW) closeRow()
    else if (element === PHONETIC) phonetic--
    else if (element === DATA) state.ended = true
  }

  function openRow(text: string, start: number, end: number): void {
    const given = rowNumber(text, start, end)
    row = given > 0 && given < 100_000_000 ? given : row + 1
    cells = []
    column = -1
    typed = false
    open = { row, cells }
  }

  function closeRow(): void {
    const read = open
    open = null
    if (!read || cells.length === 0) return
    if (typed) read.kinds = scratch.slice(0, cells.length)
    scratch.fill(0, 0, cells.length)
    state.rows.push(read)
  }

  function openCell(text: string, start: number, end: number): void {
    inCell = true
    value = inline = ''
    type = ''
    style = 0
    let given = -1
    let at = text.indexOf('=', start)
    while (at !== -1 && at < end) {
      const quote = text.charCodeAt(at + 1)
      const close = text.indexOf(quote === 39 ? "'" : '"', at + 2)
      if ((quote !== 34 && quote !== 39) || close === -1 || close > end) break
      const name = text.charCodeAt(at - 1)
      if (text.charCodeAt(at - 2) <= 32) {
        if (name === 114) given = columnOf(text, at + 2)
        else if (name === 115) style = wholeNumber(text, at + 2, close)
        else if (name === 116) type = text.slice(at + 2, close)
      }
      at = text.indexOf('=', close)
    }
    column = given >= 0 ? given : column + 1
    if (column >= LIMITS.columns) throw new Refusal('too-many-columns', { row, columns: column + 1, limit: LIMITS.columns, format: 'xlsx' })
  }

  function closeCell(): void {
    inCell = false
    if (value === '' && inline === '') return
    if (value.length > LIMITS.cellCharacters || inline.length > LIMITS.cellCharacters) throw tooLong()
    const found = readCell(workbook, type, style, plainText(value), plainText(inline))
    if (found.text === '' || !open) return
    while (cells.length < column) cells.push('')
    if (cells.length === column) cells.push(found.text)
    else cells[column] = found.text
    if (found.kind !== 0) {
      scratch[column] = found.kind
      typed = true
    }
    if (found.issue) open.issues = [...(open.issues ?? []), { code: found.issue, level: 'warning', column }]
  }

  function tooLong(): Refusal {
    return new Refusal('cell-too-long', { row, column: column + 1, limit: LIMITS.cellCharacters, format: 'xlsx' })
  }

  return {
    push,
    get rows(): ReadRow[] {
      return state.rows
    },
    /** The cells are over; what follows are merges and settings. */
    get ended(): boolean {
      return state.ended
    },
    take(): ReadRow[] {
      const taken = state.rows
      state.rows = []
      return taken
    },
    /** Throws `Refusal` `xml-broken` where the sheet stops amid its cells. */
    finish(): void {
      if (!state.ended && (open !== null || rest !== '' || depth > 0)) throw new Refusal('xml-broken', { format: 'xlsx' })
    },
  }
}

/** Which element begins at a place, whatever the prefix of its name. */
function elementAt(text: string, from: number): number {
  let start = from
  let at = from
  for (; ; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 58) start = at + 1
    else if (!(unit > 32) || unit === 62 || unit === 47) break
  }
  const first = text.charCodeAt(start)
  const length = at - start
  if (length === 1) return first === 99 ? CELL : first === 118 ? VALUE : first === 116 ? RUN_TEXT : 0
  if (length === 3) return text.startsWith('row', start) ? ROW : text.startsWith('rPh', start) ? PHONETIC : 0
  if (length === 2) return text.startsWith('is', start) ? INLINE : 0
  if (length === 9) return text.startsWith('sheetData', start) ? DATA : text.startsWith('mergeCell', start) ? MERGE : 0
  return 0
}

/** The attribute `r` of a row; 0 where there is none. */
function rowNumber(text: string, start: number, end: number): number {
  const at = text.indexOf(' r="', start)
  if (at !== -1 && at < end) return wholeNumber(text, at + 4, text.indexOf('"', at + 4))
  return Number(readAttributes(text.slice(start, end)).r ?? 0)
}

/** Column of a reference such as `AB12`, 0-based; -1 where no letter stands there. */
function columnOf(text: string, from: number): number {
  let column = 0
  for (let at = from; ; at++) {
    const letter = text.charCodeAt(at) & ~32
    if (!(letter >= 65 && letter <= 90)) break
    column = Math.min(column * 26 + letter - 64, 1_000_000)
  }
  return column - 1
}

function wholeNumber(text: string, from: number, to: number): number {
  let value = 0
  for (let at = from; at < to; at++) value = value * 10 + text.charCodeAt(at) - 48
  return value
}
