import Papa from 'papaparse'
import type { Entity, Field } from '../entity.ts'
import { Refusal } from '../issues.ts'
import { CELL_LIMIT, workbookCell, workbookDate, workbookNumber, workbookText } from './cell.ts'
import { columnFormat } from './column-format.ts'
import { guardFormula } from './formula-safe.ts'
import { HEADER_FILL, HEADER_FONT, widthFor } from './sheet-look.ts'
import { type Sink, streamRows } from './sheet-stream.ts'
import { type Reader, shownValue } from './words.ts'

/** A released record: canonical text by field key (point as decimal sign, ISO dates, `true`/`false`, option keys). */
export type ExportRecord = Record<string, string | null | undefined>
type Records = AsyncIterable<ExportRecord> | Iterable<ExportRecord>

export type CsvOptions = {
  /** For Excel, which else takes the file for Windows-1252. */
  bom?: boolean
  /** Else the one that spreadsheets of the reader's language expect: a comma in English, a semicolon in Dutch and Finnish. */
  delimiter?: string
}

const CHUNK = 1_000

/** Secrets never leave in an export. */
const exported = (entity: Entity): Field[] => entity.fields.filter((field) => !field.secret)

/** Records as CSV (RFC 4180, UTF-8), in chunks of text, so that a response can stream them. */
export async function* exportCsv(entity: Entity, records: Records, reader: Reader, options: CsvOptions = {}): AsyncGenerator<string> {
  const fields = exported(entity)
  const delimiter = options.delimiter ?? (reader.language === 'en' ? ',' : ';')
  const lines = (rows: string[][]) => `${Papa.unparse(rows, { delimiter, newline: '\r\n' })}\r\n`
  yield (options.bom ? '\ufeff' : '') + lines([fields.map((field) => guardFormula(field.label[reader.language]))])
  let rows: string[][] = []
  for await (const record of records) {
    rows.push(fields.map((field) => csvCell(field, record[field.key] ?? '', reader)))
    if (rows.length === CHUNK) {
      yield lines(rows)
      rows = []
    }
  }
  if (rows.length > 0) yield lines(rows)
}

/** Numbers with the decimal sign of the language and without grouping, dates as ISO, everything else guarded against running. */
function csvCell(field: Field, value: string, reader: Reader): string {
  const { holds } = columnFormat(field, reader.language)
  if (holds === 'number' && /^-?\d+(\.\d+)?$/.test(value)) {
    const number = unmistakable(value)
    return reader.language === 'en' ? number : number.replace('.', ',')
  }
  return guardFormula(shownValue(field, value, reader))
}

/** `1.234` could be read as one thousand; `1.2340` could not. */
function unmistakable(value: string): string {
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(value) ? `${value}0` : value
}

/** Records as a workbook, written to `sink` (a Node stream). Returns the number of records. */
export function exportXlsx(sink: Sink, entity: Entity, records: Records, reader: Reader): Promise<number> {
  const fields = exported(entity)
  const formats = fields.map((field) => columnFormat(field, reader.language))
  return streamRows(sink, records, {
    name: entity.label[reader.language],
    open(sheet) {
      const headers = fields.map((field) => field.label[reader.language])
      sheet.columns = fields.map((field, i) => ({
        width: widthFor([headers[i]!, field.example[reader.language]]),
        style: { numFmt: formats[i]!.format },
      }))
      const row = sheet.getRow(1)
      row.values = headers.map(workbookText)
      row.eachCell((cell) => {
        cell.style = { font: HEADER_FONT, fill: HEADER_FILL }
      })
      row.commit()
    },
    write(row, record) {
      row.values = fields.map((field, i) => xlsxCell(field, formats[i]!.holds, record[field.key] ?? '', reader))
    },
  })
}

function xlsxCell(field: Field, holds: 'text' | 'number' | 'date', value: string, reader: Reader): string | number | Date | null {
  if (value === '') return null
  if (value.length > CELL_LIMIT) throw new Refusal('cell-too-long', { field: field.key, length: value.length, limit: CELL_LIMIT })
  if (holds === 'number') return workbookNumber(value)
  if (holds === 'date') return workbookDate(value)
  return workbookCell(shownValue(field, value, reader)) as string
}
