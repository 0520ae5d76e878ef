import type { Decision } from '../inspection.ts'
import type { ReadRow } from '../read/row.ts'
import { isBlank, isComment, isLabel, isPivot, tableWidth } from './header/labels.ts'
import { scoreHeader } from './header/score.ts'
import { namesColumn } from './header/words.ts'

/** Where the column names stand. */
export type FoundHeader = { headerRow: Decision<number | null>; headerRows: number }

/** Rows above a table that are looked through for its header. */
const MOST_ABOVE = 40

/**
 * Step 4. Decides which row holds the column names from the first rows: the row of labels, fuller than those above it,
 * whose columns below agree best among themselves and differ from it. `ended`: the file ends with a line's end (a lone header of an empty export does,
 * a lone record typed by hand does not, unless it holds names that columns have).
 */
export function findHeader(head: ReadRow[], whole: boolean, ended: boolean, override?: { row: number | null; rows?: number }): FoundHeader {
  if (override)
    return { headerRow: { ...sure(override.row), overridden: true }, headerRows: override.row === null ? 0 : (override.rows ?? 1) }
  const rows = head.filter((read) => !isBlank(read) && !isComment(read))
  if (rows.length === 0) return { headerRow: sure(null), headerRows: 0 }
  if (rows.length === 1 && whole) return loneRow(rows[0]!, ended)
  return bestOf(rows)
}

function loneRow(read: ReadRow, ended: boolean): FoundHeader {
  const filled = read.cells.filter((cell) => cell.trim() !== '')
  const named = filled.filter(namesColumn).length * 2 > filled.length
  const header = isLabel(read) && (ended || named)
  const evidence = [{ code: header ? 'lone-labels' : 'lone-values' }]
  return {
    headerRow: { value: header ? read.row : null, confidence: 0.4, evidence, alternatives: [header ? null : read.row] },
    headerRows: header ? 1 : 0,
  }
}

function bestOf(rows: ReadRow[]): FoundHeader {
  const width = tableWidth(rows)
  let widest = 0
  let best: { at: number; score: number; evidence: Decision<null>['evidence'] } | undefined
  for (let at = 0; at < Math.min(rows.length - 1, MOST_ABOVE); at++) {
    const read = rows[at]!
    const filled = read.cells.filter((cell) => cell.trim() !== '').length
    if (filled < Math.min(width, Math.max(width > 1 ? 2 : 1, width * 0.5))) continue
    if (!isLabel(read) && !isPivot(read, rows.slice(at + 1))) break
    if (filled <= widest) continue
    widest = filled
    const scored = scoreHeader(read, rows.slice(at + 1), width)
    if (!best || scored.score > best.score) best = { at, ...scored }
    if (filled >= width && scored.score > 0) break
  }
  if (!best || best.score <= -1) return none(rows, best ? best.score : -3)
  const confidence = Math.max(0.3, Math.min(0.99, 0.5 + best.score * 0.15))
  const from = best.at > 0 && groups(rows[best.at - 1]!, rows[best.at]!) ? best.at - 1 : best.at
  const headerRow = { value: rows[from]!.row, confidence, evidence: best.evidence, alternatives: [null] }
  const more = from === best.at && continues(rows[best.at]!, rows[best.at + 1]!, rows.slice(best.at + 2), width)
  return { headerRow, headerRows: more || from < best.at ? 2 : 1 }
}

/** Names of groups above names that only together tell the columns apart: `2024`, blank, `2025` above `hours`, `rate`, `hours`. */
function groups(above: ReadRow, names: ReadRow): boolean {
  const labels = filledOf(names)
  const group = filledOf(above)
  if (above.row !== names.row - 1 || !isLabel(above) || group.length < 2 || group.length >= labels.length) return false
  const repeats = labels.length > new Set(labels).size
  return repeats && above.cells.every((cell, at) => cell.trim() === '' || (names.cells[at] ?? '').trim() !== '')
}

/** Groups named over each of their columns: `Customer`, `Customer`, `Address` above `Code`, `Name`, `Street`. */
function repeatsGroups(first: ReadRow, second: ReadRow, below: ReadRow[], width: number): boolean {
  const [group, labels] = [filledOf(first), filledOf(second)]
  if (new Set(group).size * 3 > group.length * 2 || new Set(labels).size < labels.length || labels.length < group.length) return false
  return scoreHeader(second, below, width).score > 0
}

const filledOf = (read: ReadRow) => read.cells.map((cell) => cell.trim()).filter((cell) => cell !== '')

function none(rows: ReadRow[], score: number): FoundHeader {
  const confidence = Math.min(0.9, 0.4 - score * 0.1)
  return { headerRow: { value: null, confidence, evidence: [{ code: 'no-labels' }], alternatives: [rows[0]!.row] }, headerRows: 0 }
}

function sure(value: number | null): Decision<number | null> {
  return { value, confidence: 1, evidence: [], alternatives: [] }
}

/** Whether a second header row belongs to the first: it fills what that left blank, and the other way round; or names columns of groups. */
function continues(first: ReadRow, second: ReadRow, below: ReadRow[], width: number): boolean {
  if (second.row !== first.row + 1 || !isLabel(second) || below.length === 0) return false
  return repeatsGroups(first, second, below, width) || fillEachOther(first, second)
}

function fillEachOther(first: ReadRow, second: ReadRow): boolean {
  const width = Math.max(first.cells.length, second.cells.length)
  let added = 0
  let kept = 0
  for (let column = 0; column < width; column++) {
    const above = (first.cells[column] ?? '').trim()
    const under = (second.cells[column] ?? '').trim()
    if (above === '' && under === '') return false
    if (above === '' && under !== '') added++
    if (above !== '' && under === '') kept++
  }
  return added > 0 && kept > 0
}
