import type { Decision } from '../../inspection.ts'
import type { ReadRow } from '../../read/row.ts'
import { VALUE_KINDS, type ValueKind, valueKind } from '../columns/value-kind.ts'
import { cellKind } from './labels.ts'
import { namesColumn } from './words.ts'

/** Rows below a header that are looked at. */
const BELOW = 100

type Evidence = Decision<null>['evidence']

/**
 * How much speaks for a row of labels being the header of the rows below. Above 0: more for than against. Each column
 * adds: values of one kind below (2; codes 0.5), a name that columns have (1), a label in another style than the values (0.25);
 * and takes: the label among the values (2), values below a blank label (1), values of the label's own style (0.3),
 * texts before the first number (0.5).
 */
export function scoreHeader(header: ReadRow, below: ReadRow[], width: number): { score: number; evidence: Evidence } {
  const rows = below.slice(0, BELOW)
  let score = width === 1 ? -0.75 : 0
  let typed = 0
  let named = 0
  for (let column = 0; column < Math.min(Math.max(width, header.cells.length), 200); column++) {
    const label = (header.cells[column] ?? '').trim()
    const values = rows.filter((row) => (row.cells[column] ?? '').trim() !== '')
    if (label === '') {
      if (values.length > 0) score -= 1
      continue
    }
    const found = judgeColumn(label, values, column)
    score += found.score
    typed += found.typed ? 1 : 0
    named += found.named ? 1 : 0
  }
  return { score, evidence: [{ code: 'labels', params: { typed, named } }] }
}

function judgeColumn(label: string, values: ReadRow[], column: number): { score: number; typed: boolean; named: boolean } {
  const named = namesColumn(label)
  const kinds = values.map((row) => cellKind(row, column))
  const own = kindOfLabel(label)
  const share = typedShare(kinds.map((kind) => (kind === own ? 'text' : kind)))
  let score = named ? 1 : 0
  const mixed = share < 0.75 && !named && kinds.length > 1 && kinds[0] === 'text' && kinds.some(isNumber)
  if (share >= 0.75) score += (kinds.includes('code') ? 0.5 : 2) * share
  else if (mixed) score -= 0.5
  const texts = values.map((row) => row.cells[column]!.trim())
  if (texts.includes(label) && !named) score -= 2
  else if (texts.length > 0 && share < 0.75 && !named && !mixed) score += texts.every((text) => style(text) === style(label)) ? -0.3 : 0.25
  return { score, typed: share >= 0.75, named }
}

const kindOfLabel = (label: string) => VALUE_KINDS[valueKind(label)]

const isNumber = (kind: ValueKind) => kind === 'integer' || kind === 'decimal'

/** Share of the most frequent kind other than text; whole numbers count with the others. */
function typedShare(kinds: ValueKind[]): number {
  if (kinds.length === 0) return 0
  const counts = new Map<string, number>()
  for (const kind of kinds)
    if (kind !== 'text') counts.set(isNumber(kind) ? 'number' : kind, (counts.get(isNumber(kind) ? 'number' : kind) ?? 0) + 1)
  return Math.max(0, ...counts.values()) / kinds.length
}

/** The shape of a text: letters by case, digits, the rest as it is. */
function style(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, '')
    .replace(/\p{Lu}+/gu, 'A')
    .replace(/[\p{Ll}\p{Lo}]+/gu, 'a')
    .replace(/\d+/g, '9')
}
