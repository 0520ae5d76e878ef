import type { PassThrough } from 'node:stream'
import { translator } from '#app/i18n/translator.server.ts'
import { workbookReader } from '#app/i18n/workbook-reader.server.ts'
import { inScope } from '#db/client.server.ts'
import type { ImportView } from '#db/queries/imports.ts'
import { listTouched } from '#db/queries/staged-problems.ts'
import type { CustomerScope } from '#db/queries/within.ts'
import type { Scope } from '#db/scope.ts'
import { Refusal } from '#importers/issues.ts'
import { planReading } from '#importers/read/plan.ts'
import { readRows } from '#importers/read/rows.ts'
import type { ByteSource } from '#importers/read/source.ts'
import { requireEntity } from '#importers/registry.ts'
import { type ProblemRow, writeErrorWorkbook } from '#importers/write/error-workbook.ts'
import { problemRows, type StagedProblems, secretColumns } from '#importers/write/problem-rows.ts'
import { issueLevel } from './compare.ts'
import { correctedValue } from './corrected-value.server.ts'
import { requireImport } from './find.server.ts'
import { openUpload } from './open-upload.server.ts'
import { columnsOf, settingsOf } from './settings.ts'
import { issueWords } from './words.ts'

/** Rows fetched at once: each page is a transaction of its own, so that a slow receiver holds none open. */
const PAGE = 1_000

/** A file to download: its name, and what writes it. */
export type Made = { name: string; write(sink: PassThrough): Promise<number> }

/**
 * The customer's own file as it stands by now: corrections in, left-out rows out, and what is wrong beside each row. It has
 * every other row too, so that it can be uploaded again in place of the first. 404 before the rows were checked, 410 when
 * the file was destroyed.
 */
export async function errorWorkbook(reader: Scope, customer: string, number: string): Promise<Made> {
  const { scope, found } = await inScope(reader, (db) => requireImport(db, reader, customer, number))
  if (!found.fields || !found.mapping) throw new Response(null, { status: 404 })
  const source = await openUpload(found).catch((trouble) => {
    throw trouble instanceof Refusal ? new Response(null, { status: 410 }) : trouble
  })
  const base = found.fileName.replace(/\.[^.]*$/, '')
  const name = translator(reader.locale)('imports.download.errors', { file: base })
  return { name: `${name}.xlsx`, write: (sink) => write(sink, scope, found, source) }
}

function write(sink: PassThrough, scope: CustomerScope, found: ImportView, source: ByteSource): Promise<number> {
  const entity = requireEntity(found.entity)
  const settings = settingsOf(found)
  const plan = {
    reference: String(found.number),
    name: entity.label[scope.locale],
    headers: columnsOf(settings).map((column) => column.header),
    secretColumns: secretColumns(entity, settings.mapping!),
    rows: 'all' as const,
  }
  return writeErrorWorkbook(sink, rowsOf(scope, found, source), plan, workbookReader(scope.locale))
}

async function* rowsOf(scope: CustomerScope, found: ImportView, source: ByteSource): AsyncGenerator<ProblemRow> {
  const settings = settingsOf(found)
  const reading = planReading(settings.inspection, settings.overrides ?? {})
  const t = translator(scope.locale)
  const say: Parameters<typeof problemRows>[2]['say'] = ({ code, params }) =>
    issueWords(t, {
      code,
      params: params?.entity ? { ...params, entity: requireEntity(String(params.entity)).label[scope.locale] } : params,
    })
  const from = reading.headerRow === null ? 1 : reading.headerRow + reading.headerRows
  const leftOut = new Set<number>()
  const rows = problemRows(readRows(source, reading), touched(scope, found, leftOut), { mapping: settings.mapping!, from, say })
  for await (const row of rows) if (!leftOut.delete(row.row)) yield row
}

/** The staged side of the walk. `leftOut` gets the rows that a person left out, before the walk comes to them. */
async function* touched(scope: CustomerScope, found: ImportView, leftOut: Set<number>): AsyncGenerator<StagedProblems> {
  const shown = correctedValue(found, scope.locale)
  let after = 0
  for (;;) {
    const page = await inScope(scope, (db) => listTouched(db, scope, found.id, { after, size: PAGE }))
    for (const row of page) {
      if (row.excluded) leftOut.add(row.rowNo)
      const issues = row.issues.map(({ field, code, level, params }) => ({
        code,
        level: issueLevel(level),
        ...(field !== null && { field }),
        ...(params && { params }),
      }))
      yield { row: row.rowNo, issues, corrected: Object.fromEntries(row.edited.map((field) => [field, shown(field, row.cells)])) }
    }
    if (page.length < PAGE) return
    after = page.at(-1)!.rowNo
  }
}
