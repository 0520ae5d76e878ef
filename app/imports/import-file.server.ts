import { setTimeout as pause } from 'node:timers/promises'
import { storeFile } from '#app/files/storage.server.ts'
import { inScope } from '#db/client.server.ts'
import { findImport, type ImportView } from '#db/queries/imports.ts'
import type { CustomerScope } from '#db/queries/within.ts'
import type { ImportCounts, ImportState } from '#db/schema/imports.ts'
import { Refusal } from '#importers/issues.ts'
import type { Question } from '#importers/mapping.ts'
import type { ByteSource } from '#importers/read/source.ts'
import { fileArrived } from './intake.server.ts'
import type { Answer } from './ladder.ts'
import { loadMatch, saveMatch } from './match.server.ts'
import { submitImport } from './review.server.ts'

export type Imported = {
  number: number
  state: ImportState
  counts: ImportCounts | null
  /** What only a person can decide. */
  questions: Question[]
  /** Why its columns could not be taken as suggested. */
  notMatched?: Answer
  /** Why it was not sent for review, where that was wanted. */
  notSent?: Answer
  /** From stored to staged. */
  milliseconds: number
}

/** How often the import is looked at while a worker has it, in milliseconds. */
const LOOK_EVERY = 40

/**
 * The whole way of a file with nobody at a screen: the same use cases and the same worker as in the portal. Columns are matched as
 * suggested; where only a person can decide, it stops there and says what. Throws `Refusal` for a file that cannot be taken in.
 */
export async function importFile(
  scope: CustomerScope,
  source: ByteSource,
  of: { onboardingId: string; customer: string; entity: string; submit: boolean },
): Promise<Imported> {
  const stored = await storeFile(source)
  const began = performance.now()
  const { number } = await fileArrived(scope, { ...stored, name: source.name, onboardingId: of.onboardingId, entity: of.entity })
  await rested(scope, number)
  const { questions, notMatched } = await matchAsSuggested(scope, of.customer, number)
  const staged = await rested(scope, number)
  const milliseconds = Math.round(performance.now() - began)
  const sent =
    of.submit && staged.state === 'staged'
      ? await submitImport(scope, { customer: of.customer, number, version: staged.version })
      : undefined
  const { state, counts } = await current(scope, number)
  return { number, state, counts, questions, ...(notMatched && { notMatched }), ...(sent && !sent.yes && { notSent: sent }), milliseconds }
}

type Matching = { questions: Question[]; notMatched?: Answer }

async function matchAsSuggested(scope: CustomerScope, customer: string, number: number): Promise<Matching> {
  const shown = await loadMatch(scope, customer, String(number))
  if (!shown || shown.summary.state === 'staged') return { questions: [] }
  const fields = Object.fromEntries(shown.mapping.columns.map((column) => [column.column, column.field ?? '']))
  const saved = await saveMatch(scope, { customer, number, version: shown.summary.version, fields, answers: shown.answers })
  return { questions: saved.questions ?? shown.questions, ...(!saved.yes && { notMatched: saved }) }
}

/** The import once no worker has it any more. */
async function rested(scope: CustomerScope, number: number): Promise<ImportView> {
  for (;;) {
    const now = await current(scope, number)
    if (now.work === null) return now
    if (now.work.kind === 'refused') throw new Refusal(now.work.code, now.work.params)
    if (now.work.kind === 'failed') throw new Error(`The worker met trouble; its log has it under ${now.work.reference}`)
    await pause(LOOK_EVERY)
  }
}

async function current(scope: CustomerScope, number: number): Promise<ImportView> {
  return (await inScope(scope, (db) => findImport(db, scope, number)))!
}
