import Papa from 'papaparse'
import { LIMITS } from '../../read/limits.ts'
import { readCarefully } from '../../read/text/careful.ts'
import { papaOptions, SPACE_RUNS, type TextDialect } from '../../read/text/dialect.ts'
import { joinLineEnds } from '../../read/text/newline.ts'

/** How well a dialect cuts the sample. */
export type Scored = {
  dialect: TextDialect
  /** 0 … 1 and a little. */
  score: number
  /** Most frequent number of fields, and how many records have it. */
  fields: number
  agreeing: number
  /** Non-blank records, all fields, fields in quotes, and places where quotes are broken. */
  records: number
  cells: number
  quoted: number
  broken: number
}

/** Shares of records that must have more than one field, and the most frequent number of fields. */
const STRICT = { several: 0.9, agreeing: 0.9, least: 2 }
const DEMANDS: Record<string, { several: number; agreeing: number; least: number }> = {
  ',': { several: 0.4, agreeing: 0.25, least: 1 },
  ';': { several: 0.4, agreeing: 0.25, least: 1 },
  '\t': { several: 0.4, agreeing: 0.25, least: 1 },
  '|': { several: 0.4, agreeing: 0.25, least: 1 },
}

/** Signs that rarely stand in a value: a cell that holds one was cut wrongly. */
const OTHER = /[;|\t]/
const VALUE = /^\s*$|^[\s€$£]*[-+(]?[\d.,' \u00a0]*\d[)%\s€]*$|^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}/

/** Tries a dialect on the first text of a file; `whole`: the sample is the whole file. */
export function scoreDialect(sample: string, whole: boolean, dialect: TextDialect): Scored {
  const text = dialect.newline === 'mixed' ? joinLineEnds(dialect)(sample, true) : sample
  const parsed = new Papa.Parser(papaOptions(dialect)).parse(text, 0, !whole) as { data: string[][]; errors: unknown[] }
  const data = parsed.errors.length > 0 ? readCarefully(text, dialect, whole, LIMITS.cellCharacters).records : parsed.data
  const records = data.filter((cells) => cells.length > 1 || cells[0]!.trim() !== '')
  if (dialect.delimiter === SPACE_RUNS) for (const [at, cells] of records.entries()) records[at] = cells.filter((cell) => cell !== '')
  const broken = parsed.errors.length
  const counts = new Map<number, number>()
  for (const cells of records) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  const [fields, agreeing] = mode(counts)
  const cells = records.reduce((sum, record) => sum + record.length, 0)
  const quoted = dialect.quote === null ? 0 : countQuoted(text, dialect.delimiter, dialect.quote)
  const base = { dialect, fields, agreeing, records: records.length, cells, quoted, broken }
  return { ...base, score: fields < 2 && !severalFields(records) ? 0 : judge(base, records) }
}

function severalFields(records: string[][]): boolean {
  return records.some((cells) => cells.length > 1)
}

function judge(found: Omit<Scored, 'score'>, records: string[][]): number {
  const quotedThroughout = found.quoted >= found.records && found.broken === 0
  const demands = DEMANDS[found.dialect.delimiter ?? ''] ?? (quotedThroughout ? { ...STRICT, agreeing: 0.25 } : STRICT)
  const several = records.filter((cells) => cells.length > 1).length / records.length
  const agreeing = found.agreeing / records.length
  if (several < demands.several || agreeing < demands.agreeing || records.length < demands.least) return 0
  const header = records[0]!
  if (several < 1 && header.length === 1 && proseCommas(found.dialect.delimiter, records)) return 0
  const width = (Math.max(found.fields, 2) - 1) / Math.max(found.fields, 2)
  const usual = found.dialect.delimiter! in DEMANDS ? 1 : found.dialect.delimiter!.length > 1 ? 1.1 : 0.75
  const broken = Math.min(0.5, found.broken / records.length)
  return (0.5 * agreeing + 0.2 * several + 0.3 * width) * cleanShare(records) ** 2 * usual - broken
}

/** `Main street 1, Amsterdam` below a header of one column. */
function proseCommas(delimiter: string | null, records: string[][]): boolean {
  const second = records.filter((cells) => cells.length > 1)
  return delimiter === ',' && second.every((cells) => cells.slice(1).every((cell) => cell.startsWith(' ')))
}

/** Share of cells that look like one value, of the first records. */
function cleanShare(records: string[][]): number {
  let clean = 0
  let all = 0
  for (const cells of records.slice(0, 300)) {
    for (const cell of cells.slice(0, 200)) {
      all++
      if (VALUE.test(cell)) clean++
      else if (!OTHER.test(cell)) clean += /^[,.:;/\\]|[,:;/\\]$|^["']|[^\s"]["']$/.test(cell) ? 0.6 : 0.95
    }
  }
  return all === 0 ? 0 : clean / all
}

function mode(counts: Map<number, number>): [number, number] {
  let best: [number, number] = [1, 0]
  for (const [fields, count] of counts) if (count > best[1] || (count === best[1] && fields > best[0])) best = [fields, count]
  return best
}

/** Fields that begin with the quote, at a line's start or behind a delimiter. */
function countQuoted(text: string, delimiter: string | null, quote: string): number {
  let count = 0
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    const before = text[at - 1]
    const opens = delimiter !== null && text.startsWith(delimiter, at - delimiter.length)
    if (at === 0 || before === '\n' || before === '\r' || opens) count++
  }
  return count
}
