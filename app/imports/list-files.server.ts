import { translator } from '#app/i18n/translator.server.ts'
import { workbookReader } from '#app/i18n/workbook-reader.server.ts'
import { inScope } from '#db/client.server.ts'
import { listRecords } from '#db/queries/records.ts'
import type { CustomerScope } from '#db/queries/within.ts'
import type { Scope } from '#db/scope.ts'
import type { Entity } from '#importers/entity.ts'
import { type ByteSource, bytesSource } from '#importers/read/source.ts'
import { entities } from '#importers/registry.ts'
import { type ExportRecord, exportCsv, exportXlsx } from '#importers/write/export.ts'
import { templateWorkbook } from '#importers/write/template-workbook.ts'
import type { Made } from './error-workbook.server.ts'
import { requireCustomer } from './find.server.ts'

/** Records fetched at once, each page in a transaction of its own. */
const PAGE = 1_000

/** The empty workbook of a list, in the reader's language. */
export async function templateFile(reader: Scope, customer: string, key: string): Promise<ByteSource> {
  const { entity } = await requireList(reader, customer, key)
  const name = translator(reader.locale)('imports.download.template', { list: entity.label[reader.locale] })
  return bytesSource(`${name}.xlsx`, await templateWorkbook(entity, workbookReader(reader.locale)))
}

/** All records of a list as a workbook. */
export async function recordsWorkbook(reader: Scope, customer: string, key: string): Promise<Made> {
  const { entity, scope, name } = await requireList(reader, customer, key)
  return { name: `${name}.xlsx`, write: (sink) => exportXlsx(sink, entity, allRecords(scope, key), workbookReader(reader.locale)) }
}

/** All records of a list as CSV, in chunks. */
export async function recordsText(reader: Scope, customer: string, key: string): Promise<{ name: string; chunks: AsyncGenerator<string> }> {
  const { entity, scope, name } = await requireList(reader, customer, key)
  return { name: `${name}.csv`, chunks: exportCsv(entity, allRecords(scope, key), workbookReader(reader.locale), { bom: true }) }
}

/** The entity of this key, for somebody who may look at this customer; else 404. `name`: of a file with its records. */
async function requireList(reader: Scope, customer: string, key: string): Promise<{ entity: Entity; scope: CustomerScope; name: string }> {
  const entity = entities().find((one) => one.key === key)
  if (!entity) throw new Response(null, { status: 404 })
  const { scope, onboarding } = await inScope(reader, (db) => requireCustomer(db, reader, customer))
  const words = { list: entity.label[reader.locale], customer: onboarding.customerName }
  return { entity, scope, name: translator(reader.locale)('imports.download.records', words) }
}

async function* allRecords(scope: CustomerScope, entity: string): AsyncGenerator<ExportRecord> {
  let after: string | undefined
  for (;;) {
    const of = { customerId: scope.customerId, entity }
    const page = await inScope(scope, (db) => listRecords(db, scope, of, { after, size: PAGE }))
    for (const { values } of page) yield values
    if (page.length < PAGE) return
    after = page.at(-1)!.key
  }
}
