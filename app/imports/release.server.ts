import { secretCells } from '#app/credentials/sheet.ts'
import { keepFromSheet } from '#app/credentials/staged.server.ts'
import { type Db, inScope } from '#db/client.server.ts'
import type { ImportRow } from '#db/queries/imports.ts'
import { listImportsOfRelease } from '#db/queries/imports.ts'
import { addRelease, countUnmet, findLatestRelease, releaseRows, takeBack } from '#db/queries/records.ts'
import { type GridRow, hashContent, listRows } from '#db/queries/staged-rows.ts'
import { leaveTrace } from '#db/queries/traces.ts'
import type { CustomerScope } from '#db/queries/within.ts'
import type { Scope } from '#db/scope.ts'
import { requireEntity } from '#importers/registry.ts'
import { comparisonOf } from './compare.ts'
import { requireCustomer, takeImport } from './find.server.ts'
import { type Answer, canRelease, no, YES } from './ladder.ts'
import type { Seen } from './review.server.ts'
import { step } from './step.server.ts'

/**
 * Turns an approved import into records, in one transaction, with before-images. The approved content is, by hash, the
 * released content; rows that refer to something not yet released hold it up.
 */
export async function releaseImport(reader: Scope, seen: Seen, { now = new Date() }: { now?: Date } = {}): Promise<Answer> {
  return inScope(reader, async (db) => {
    const { scope, found } = await takeImport(db, reader, seen.customer, seen.number)
    const answer = await releasable(db, scope, found)
    if (!answer.yes) return answer
    const kept = await keepSecrets(db, scope, found, now)
    if (!kept.yes) throw new Overtaken(kept)
    const release = await addRelease(db, scope, { onboardingId: found.onboardingId, at: now })
    const entity = requireEntity(found.entity)
    const secrets = secretCells(entity).map(({ field }) => field)
    const counts = await releaseRows(db, scope, found, { keyPositions: comparisonOf(entity).keyPositions, secrets, releaseId: release.id })
    const changes = { state: 'released', releaseId: release.id } as const
    const data = { release: release.number, ...counts }
    const done = await step(db, scope, { ...found, version: seen.version }, { changes, action: 'import.released', data, at: now })
    if (!done.yes) throw new Overtaken(done)
    return done
  }).catch(overtakenAsAnswer)
}

/**
 * Takes the newest release back, as a new release; its imports are approved again. `number` is the release that the person
 * means: when another one has come since, nothing happens.
 */
export async function undoRelease(
  reader: Scope,
  customer: string,
  { now = new Date(), number }: { now?: Date; number?: number } = {},
): Promise<Answer> {
  return inScope(reader, async (db) => {
    const { scope, onboarding } = await requireCustomer(db, reader, customer)
    const latest = await findLatestRelease(db, scope, onboarding.id)
    if (!latest) return no('nothingReleased')
    if (number !== undefined && latest.number !== number) return no('somebodyWasFaster')
    const undo = await addRelease(db, scope, { onboardingId: onboarding.id, undoes: latest.id, at: now })
    await takeBack(db, scope, latest.id, undo.id)
    const data = { release: latest.number, undo: undo.number }
    await leaveTrace(db, scope, { action: 'release.undone', subject: 'onboarding', subjectId: onboarding.id, data, at: now })
    for (const one of await listImportsOfRelease(db, scope, latest.id)) {
      const done = await step(db, scope, one, {
        changes: { state: 'approved', releaseId: null },
        action: 'import.unreleased',
        data,
        at: now,
      })
      if (!done.yes) throw new Overtaken(done)
    }
    return YES
  }).catch(overtakenAsAnswer)
}

async function releasable(db: Db, scope: CustomerScope, found: ImportRow): Promise<Answer> {
  const answer = canRelease(found)
  if (!answer.yes) return answer
  if ((await hashContent(db, scope, found.id)) !== found.contentHash) return no('contentChanged')
  for (const reference of comparisonOf(requireEntity(found.entity)).references) {
    const count = await countUnmet(db, scope, found, reference)
    if (count > 0) return no('releaseFirst', { entity: reference.entity, count })
  }
  return YES
}

/** Rows of keys become credentials: sealed for their provider, never part of a record. */
async function keepSecrets(db: Db, scope: CustomerScope, found: ImportRow, at: Date): Promise<Answer> {
  const entity = requireEntity(found.entity)
  if (secretCells(entity).length === 0) return YES
  for await (const { rowNo, cells } of includedRows(db, scope, found.id)) {
    const issues = await keepFromSheet(db, scope, { onboardingId: found.onboardingId, importId: found.id, entity, cells, at })
    const error = issues.find((issue) => issue.level === 'error')
    if (error) return no('keyNotUsable', { row: rowNo, code: error.code })
  }
  return YES
}

async function* includedRows(db: Db, scope: CustomerScope, importId: string): AsyncGenerator<GridRow> {
  const size = 1_000
  for (let after = 0; ; ) {
    const rows = await listRows(db, scope, importId, { show: 'included' }, { after, size })
    yield* rows
    if (rows.length < size) return
    after = rows.at(-1)!.rowNo
  }
}

/** Thrown to roll the transaction back when somebody else was faster; becomes the answer outside. */
class Overtaken extends Error {
  readonly answer: Answer
  constructor(answer: Answer) {
    super('Somebody else was faster')
    this.answer = answer
  }
}

function overtakenAsAnswer(trouble: unknown): Answer {
  if (trouble instanceof Overtaken) return trouble.answer
  throw trouble
}
