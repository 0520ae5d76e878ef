import { Refusal } from '../../issues.ts'
import { LIMITS } from '../limits.ts'
import { BOOLEAN, NUMBER, type ReadRow, TEXT } from '../row.ts'
import type { DecodedChunk } from '../text/decode.ts'
import { splitObjects } from './objects.ts'

/** A number as it is written: no digit is rounded. */
type Written = { written: string }
type Value = string | boolean | null | Written | Value[] | { [key: string]: Value }

const BATCH = 1_000

/**
 * A JSON list of objects as rows: row 1 holds the keys of all objects in the order they first appear (`address.city` for
 * an object within one), then one row per object. `open` is called twice, because the keys are known only at the end.
 *
 * Throws `Refusal`: `json-broken`, `too-many-columns`.
 */
export async function* readJsonRows(open: () => AsyncIterable<DecodedChunk>): AsyncIterable<ReadRow[]> {
  const keys = await collectKeys(open())
  let batch: ReadRow[] = [{ row: 1, cells: [...keys.keys()] }]
  let row = 1
  for await (const piece of splitObjects(open())) {
    batch.push(toRow(++row, flatten(parse(piece, row - 1)), keys))
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

async function collectKeys(chunks: AsyncIterable<DecodedChunk>): Promise<Map<string, number>> {
  const keys = new Map<string, number>()
  let object = 0
  for await (const piece of splitObjects(chunks)) {
    for (const [key] of flatten(parse(piece, ++object))) if (!keys.has(key)) keys.set(key, keys.size)
    if (keys.size > LIMITS.columns) throw new Refusal('too-many-columns', { row: object, columns: keys.size, limit: LIMITS.columns })
  }
  if (keys.size === 0) throw new Refusal('not-a-table', { format: 'json' })
  return keys
}

type Reviver = (key: string, value: unknown, context: { source?: string }) => unknown

function parse(text: string, object: number): { [key: string]: Value } {
  const reviver: Reviver = (_key, value, context) => (typeof value === 'number' ? { written: context.source ?? String(value) } : value)
  try {
    return JSON.parse(text, reviver as (key: string, value: unknown) => unknown)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new Refusal('json-broken', { object })
  }
}

function flatten(value: { [key: string]: Value }, prefix = '', depth = 0): [string, Value][] {
  return Object.entries(value).flatMap(([key, inner]): [string, Value][] => {
    const isObject = inner !== null && typeof inner === 'object' && !Array.isArray(inner) && !isWritten(inner)
    return isObject && depth < 8 ? flatten(inner, `${prefix}${key}.`, depth + 1) : [[prefix + key, inner]]
  })
}

const isWritten = (value: object): value is Written => 'written' in value

function toRow(row: number, entries: [string, Value][], keys: Map<string, number>): ReadRow {
  const cells = new Array<string>(keys.size).fill('')
  const kinds = new Uint8Array(keys.size)
  for (const [key, value] of entries) {
    const column = keys.get(key)!
    cells[column] = textOf(value)
    kinds[column] = typeof value === 'boolean' ? BOOLEAN : value !== null && typeof value === 'object' && isWritten(value) ? NUMBER : TEXT
  }
  return { row, cells, kinds }
}

function textOf(value: Value): string {
  if (value === null) return ''
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value))
    return value.every((inner) => inner === null || typeof inner !== 'object' || isWritten(inner))
      ? value.map(textOf).join(', ')
      : plain(value)
  return isWritten(value) ? value.written : plain(value)
}

function plain(value: Value): string {
  return JSON.stringify(value, (_key, inner) =>
    inner !== null && typeof inner === 'object' && isWritten(inner) ? Number(inner.written) : inner,
  )
}
