import { secretCells } from '#app/credentials/sheet.ts'
import { sealStagedCell } from '#app/credentials/staged.server.ts'
import compareImport from '#app/jobs/definitions/compare-import.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import { type Db, inScope } from '#db/client.server.ts'
import type { ImportView } from '#db/queries/imports.ts'
import type { OnboardingView } from '#db/queries/onboardings.ts'
import { findRow, type GridRow, logOperation, recount, replaceRow, setExcluded } from '#db/queries/staged-rows.ts'
import type { CustomerScope } from '#db/queries/within.ts'
import type { Scope } from '#db/scope.ts'
import { checkRow, cleanCell } from '#importers/clean.ts'
import { decideFormats } from '#importers/decide.ts'
import { type Entity, fieldIndex } from '#importers/entity.ts'
import type { Issue } from '#importers/issues.ts'
import { requireEntity } from '#importers/registry.ts'
import { compareAndCount, isComparedAtOnce } from './compare.server.ts'
import { levelNumber } from './compare.ts'
import { takeImport } from './find.server.ts'
import { type Answer, canFix, no } from './ladder.ts'
import type { Seen } from './review.server.ts'
import { columnsOf, settingsOf } from './settings.ts'
import { step } from './step.server.ts'

/** Corrects one cell. It is cleaned and checked at once by the code that cleaned the file; the answer is the row as it is now. */
export async function editCell(
  reader: Scope,
  of: Omit<Seen, 'version'> & { row: number; field: string; text: string },
  { now = new Date() }: { now?: Date } = {},
): Promise<Answer & { row?: GridRow }> {
  return inScope(reader, async (db) => {
    const { scope, found, onboarding } = await takeImport(db, reader, of.customer, of.number)
    const can = canFix(found)
    if (!can.yes) return can
    const entity = requireEntity(found.entity)
    const row = await findRow(db, scope, found.id, of.row)
    if (!row || !entity.fields.some((field) => field.key === of.field)) return no('noSuchCell')
    const changed = correct(entity, found, onboarding, row, of)
    const secret = secretCells(entity).some(({ field }) => field === of.field)
    if (secret && changed.cells[changed.index])
      changed.cells[changed.index] = sealStagedCell(scope, entity)(of.field, changed.cells[changed.index]!)
    await replaceRow(db, scope, { importId: found.id, rowNo: of.row, cells: changed.cells, original: changed.original }, changed.issues)
    const [before, after] = secret ? [null, null] : [row.cells[changed.index] ?? null, changed.cells[changed.index] ?? null]
    await logOperation(db, scope, { importId: found.id, rowNo: of.row, kind: 'edit', field: of.field, before, after, at: now })
    const done = await settle(db, scope, found, {
      action: 'import.corrected',
      data: { row: of.row, field: of.field },
      compare: entity,
      at: now,
    })
    return done.yes ? { ...done, row: await findRow(db, scope, found.id, of.row) } : done
  })
}

/** Leaves rows out of the import, or takes them in again. */
export async function excludeRows(
  reader: Scope,
  of: Omit<Seen, 'version'> & { rows: number[]; excluded: boolean },
  { now = new Date() }: { now?: Date } = {},
): Promise<Answer> {
  return inScope(reader, async (db) => {
    const { scope, found } = await takeImport(db, reader, of.customer, of.number)
    const can = canFix(found)
    if (!can.yes) return can
    await setExcluded(db, scope, found.id, of.rows, of.excluded)
    const kind = of.excluded ? 'exclude' : 'include'
    for (const rowNo of of.rows) await logOperation(db, scope, { importId: found.id, rowNo, kind, at: now })
    const data = { rows: of.rows.length, first: of.rows[0] ?? 0 }
    return settle(db, scope, found, { action: `import.${kind}d`, data, compare: requireEntity(found.entity), at: now })
  })
}

/** The row after the correction: new cells, the first original kept, and what is to say about every cell of it. */
function correct(entity: Entity, found: ImportView, onboarding: OnboardingView, row: GridRow, of: { field: string; text: string }) {
  const settings = settingsOf(found)
  const { formats } = decideFormats(entity, settings.mapping!, columnsOf(settings), settings.answers ?? {})
  const index = fieldIndex(entity, of.field)
  const country = entity.fields.findIndex((field) => field.kind === 'country')
  const rowCountry = country >= 0 && country !== index ? (row.cells[country] ?? '') : ''
  const format = { ...formats[of.field], invert: undefined, blank: undefined }
  const cleaned = cleanCell(entity, of.field, of.text, { country: onboarding.country, rowCountry, format })
  const cells = row.cells.with(index, cleaned.value)
  const others = row.issues.filter((issue) => !issue.linked && issue.field !== of.field && !isRule(entity, issue.code))
  const failed = [
    ...others.filter((issue) => issue.level === 2 && issue.field).map((issue) => issue.field!),
    ...(cleaned.issue?.level === 'error' ? [of.field] : []),
  ]
  const fresh = [...(cleaned.issue ? [cleaned.issue] : []), ...checkRow(entity, cells, failed)].map(stored)
  const before = row.cells[index]
  const original = entity.fields[index]!.secret ? row.original : { [of.field]: before ?? '', ...row.original }
  return { index, cells, original, issues: [...others, ...fresh] }
}

/** Issues of rules between fields are found anew from the whole row. */
const isRule = (entity: Entity, code: string) => (entity.checks ?? []).some((check) => check.code === code)

const stored = (issue: Issue) => ({
  field: issue.field ?? null,
  code: issue.code,
  level: levelNumber(issue.level),
  params: issue.params ?? null,
})

async function settle(
  db: Db,
  scope: CustomerScope,
  found: ImportView,
  of: { action: string; data: Record<string, string | number>; compare: Entity; at: Date },
): Promise<Answer> {
  const small = isComparedAtOnce(found)
  const counts = small ? await compareAndCount(db, scope, found) : found.counts && (await recount(db, scope, found.id, found.counts))
  if (!small) await enqueue(db, compareImport, { importId: found.id, scope })
  return step(db, scope, found, { changes: { counts, contentHash: null }, action: of.action, data: of.data, at: of.at })
}
