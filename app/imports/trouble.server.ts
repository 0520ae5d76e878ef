import { randomUUID } from 'node:crypto'
import type { ImportPayload } from '#app/jobs/scope-payload.ts'
import { inScope } from '#db/client.server.ts'
import { findImportById, type ImportRow, noteWork } from '#db/queries/imports.ts'
import type { CustomerScope } from '#db/queries/within.ts'
import { Refusal } from '#importers/issues.ts'
import { step } from './step.server.ts'

/**
 * Runs a worker's step on an import. A refused file is an answer: the import says why and waits for another file. What a
 * person cancelled ends quietly. Anything else is thrown on, so that the queue tries again; the import waits for that.
 */
export async function withTroubleNoted(scope: CustomerScope, of: ImportRow, now: () => Date, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (trouble) {
    if (trouble instanceof Refusal) return refuse(scope, of, trouble, now())
    if (trouble instanceof Stopped && !trouble.again) return
    await inScope(scope, (db) => noteWork(db, scope, of, { kind: 'waiting' })).catch((second) => {
      throw new AggregateError([trouble, second], 'The trouble of an import could not be noted')
    })
    throw trouble
  }
}

/** The job's work when nothing is left to try: the import says so, with a reference that the log has too. */
export async function giveUpNow({ importId, scope }: ImportPayload): Promise<void> {
  const found = await inScope(scope, (db) => findImportById(db, scope, importId))
  if (found?.work?.kind !== 'waiting' && found?.work?.kind !== 'running') return
  const reference = randomUUID().slice(0, 8)
  console.error(`[${reference}] The work on import ${importId} was given up; what its jobs failed with stands above`)
  await inScope(scope, (db) => noteWork(db, scope, found, { kind: 'failed', reference }))
}

/** Thrown to end a worker's step early: cancelled by a person, or (`again`) because the worker is stopping. */
export class Stopped extends Error {
  readonly again: boolean
  constructor(again: boolean) {
    super(again ? 'The worker is stopping' : 'The import was cancelled')
    this.again = again
  }
}

/** Refused while staging, the import is back at its columns. */
async function refuse(scope: CustomerScope, of: ImportRow, { code, params }: Refusal, at: Date): Promise<void> {
  const state = of.state === 'staging' ? 'mapped' : of.state
  const changes = { state, work: { kind: 'refused', code, params } } as const
  await inScope(scope, (db) => step(db, scope, of, { changes, action: 'import.refused', data: { code }, at, by: 'itself' }))
}
