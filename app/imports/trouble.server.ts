import { randomUUID } from 'node:crypto'
import { inScope } from '#db/client.server.ts'
import { type ImportRow, noteWork } from '#db/queries/imports.ts'
import { leaveTrace } from '#db/queries/traces.ts'
import type { CustomerScope } from '#db/queries/within.ts'
import { Refusal } from '#importers/issues.ts'

/**
 * Runs a worker's step on an import. A refused file is an answer: the import says why and waits for another file. Anything
 * else is noted with a reference for the support desk, and thrown on, so that the queue tries again. What a person cancelled ends quietly.
 */
export async function withTroubleNoted(scope: CustomerScope, of: ImportRow, now: () => Date, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (trouble) {
    if (trouble instanceof Refusal) return refuse(scope, of, trouble, now())
    if (trouble instanceof Stopped && !trouble.again) return
    if (trouble instanceof Stopped) {
      await inScope(scope, (db) => noteWork(db, scope, of.id, { kind: 'waiting' }))
      throw trouble
    }
    const reference = randomUUID().slice(0, 8)
    console.error(`[${reference}] The import ${of.id} met trouble:`, trouble)
    await inScope(scope, (db) => noteWork(db, scope, of.id, { kind: 'failed', reference }))
    throw trouble
  }
}

/** Thrown to end a worker's step early: cancelled by a person, or (`again`) because the worker is stopping. */
export class Stopped extends Error {
  readonly again: boolean
  constructor(again: boolean) {
    super(again ? 'The worker is stopping' : 'The import was cancelled')
    this.again = again
  }
}

async function refuse(scope: CustomerScope, of: ImportRow, { code, params }: Refusal, at: Date): Promise<void> {
  await inScope(scope, async (db) => {
    await noteWork(db, scope, of.id, { kind: 'refused', code, params })
    const data = { number: of.number, entity: of.entity, code }
    await leaveTrace(db, scope, { action: 'import.refused', subject: 'import', subjectId: of.id, data, at }, 'itself')
  })
}
