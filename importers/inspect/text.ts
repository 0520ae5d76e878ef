import type { InspectOptions } from '../inspect.ts'
import type { Format, Inspection } from '../inspection.ts'
import type { ReadRow } from '../read/row.ts'
import type { ByteSource } from '../read/source.ts'
import { decodeSource } from '../read/text/chunks.ts'
import type { DecodedChunk } from '../read/text/decode.ts'
import { markRagged } from '../read/text/ragged.ts'
import { readRecords } from '../read/text/records.ts'
import { createSheetProfiler } from './columns.ts'
import { type FoundDialect, findDialect } from './dialect.ts'
import { type FoundEncoding, findEncoding } from './encoding.ts'
import { refuse } from './format.ts'
import { type FoundHeader, findHeader } from './header.ts'
import { textQuestions } from './questions.ts'

/** Characters looked at to find the dialect. */
const SAMPLE = 262_144
/** Records looked at to find the header, and shown. */
const HEAD = 200
export const SHOWN = 30

/** Steps 2 to 5 for a text file. `format`: `csv`, or `zip` where the text lies in an archive. */
export async function inspectText(source: ByteSource, format: Format, options: InspectOptions): Promise<Inspection> {
  const overrides = options.overrides ?? {}
  const limitBytes = options.limitBytes ?? Number.POSITIVE_INFINITY
  const found = await findEncoding(source, limitBytes, overrides.encoding)
  const sample = await takeSample(source, found.encoding.value, limitBytes)
  checkText(found, sample.text, format)
  const dialect = findDialect(sample.text, sample.whole, found.newline, overrides)
  const head = await headRows(decodeSource(source, found.encoding.value, limitBytes), dialect)
  const ended = /[\r\n]$/.test(sample.text)
  const override = overrides.headerRow === undefined ? undefined : { row: overrides.headerRow, rows: overrides.headerRows }
  const header = findHeader(head, sample.whole, ended, override)
  const profile = await profileText(decodeSource(source, found.encoding.value, limitBytes), dialect, header, head)
  const sheet = { name: source.name, hidden: false, ...header, ...profile.result(), head: head.slice(0, SHOWN) }
  return {
    file: { name: source.name, bytes: source.size, format },
    encoding: found.encoding,
    delimiter: dialect.delimiter,
    quote: dialect.quote,
    escape: dialect.escape,
    newline: found.newline,
    sheets: [{ ...sheet, questions: textQuestions(found.encoding, dialect, sheet, profile.tables()) }],
    sheet: 0,
    complete: limitBytes >= source.size,
  }
}

type Sample = { text: string; whole: boolean }

async function takeSample(source: ByteSource, encoding: string, limitBytes: number): Promise<Sample> {
  let text = ''
  for await (const chunk of decodeSource(source, encoding, limitBytes)) {
    text += chunk.text
    if (text.length >= SAMPLE) return { text, whole: false }
  }
  return { text, whole: limitBytes >= source.size }
}

/** A file of blanks or NULs is empty; one of control characters, or without a digit or a word, is no table. */
function checkText(found: FoundEncoding, text: string, format: Format): void {
  if (/^[\s\0]*$/.test(text)) throw refuse('empty-file', format === 'csv' ? 'unsupported' : format)
  const binary = found.controls * 20 > found.bytes || (!/[0-9A-Za-z]|\p{L}{2}/u.test(text) && !found.encoding.value.startsWith('utf'))
  if (binary) throw refuse('not-a-table', 'unsupported')
}

async function headRows(chunks: AsyncIterable<DecodedChunk>, { dialect }: FoundDialect): Promise<ReadRow[]> {
  const rows: ReadRow[] = []
  for await (const batch of readRecords(chunks, dialect)) {
    rows.push(...batch.slice(0, HEAD - rows.length))
    if (rows.length >= HEAD) break
  }
  return rows
}

async function profileText(chunks: AsyncIterable<DecodedChunk>, { dialect }: FoundDialect, header: FoundHeader, head: ReadRow[]) {
  const profiler = createSheetProfiler(header, head, true)
  const first = header.headerRow.value === null ? null : header.headerRow.value + header.headerRows
  for await (const batch of readRecords(chunks, dialect)) {
    if (first !== null) markRagged(batch, first, profiler.width)
    profiler.add(batch)
  }
  return profiler
}
