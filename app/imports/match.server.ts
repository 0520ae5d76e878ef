import stageImport from '#app/jobs/definitions/stage-import.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import { type Db, inScope } from '#db/client.server.ts'
import type { ImportView } from '#db/queries/imports.ts'
import { findMemory, remember } from '#db/queries/memories.ts'
import type { CustomerScope } from '#db/queries/within.ts'
import type { Scope } from '#db/scope.ts'
import { decideFormats } from '#importers/decide.ts'
import { memoryKey, suggestMapping } from '#importers/map.ts'
import type { Answers, Mapping, Question } from '#importers/mapping.ts'
import { requireEntity } from '#importers/registry.ts'
import { requireImport, takeImport } from './find.server.ts'
import { type Answer, canMap, no } from './ladder.ts'
import { layoutOf } from './layout.server.ts'
import { chosenMapping } from './match.ts'
import type { Seen } from './review.server.ts'
import { columnsOf, settingsOf } from './settings.ts'
import { step } from './step.server.ts'
import { summaryOf } from './views.server.ts'

/** What *Match columns* shows: each column with its field and reason, and what only a person can decide. */
export async function loadMatch(reader: Scope, customer: string, number: string) {
  return inScope(reader, async (db) => {
    const { scope, found } = await requireImport(db, reader, customer, number)
    if (!found.inspection) return null
    const { mapping, answers } = await proposalFor(db, scope, found)
    const settings = settingsOf(found)
    const columns = columnsOf(settings)
    const entity = requireEntity(found.entity)
    const decided = decideFormats(entity, mapping, columns, answers)
    return {
      summary: summaryOf(found),
      changeable: canMap(found),
      rows: settings.inspection.sheets[settings.inspection.sheet]?.rows ?? 0,
      columns,
      mapping,
      answers,
      questions: [...mapping.questions, ...decided.questions],
    }
  })
}

/** The columns as a person has matched them, by column number, '' for left out; and the answers, by field. */
export type Matched = { fields: Record<number, string>; answers: Answers }

/** Keeps what a person matched and answered. Questions that came up by it, or required fields left open, are the answer. */
export async function saveMatch(
  reader: Scope,
  seen: Seen & Matched,
  { now = new Date() }: { now?: Date } = {},
): Promise<Answer & { questions?: Question[] }> {
  return inScope(reader, async (db) => {
    const { scope, found } = await takeImport(db, reader, seen.customer, seen.number)
    const can = canMap(found)
    if (!can.yes) return can
    const entity = requireEntity(found.entity)
    const columns = columnsOf(settingsOf(found))
    const mapping = chosenMapping(entity, suggestMapping(entity, columns), seen.fields)
    if (!mapping.yes) return mapping
    const questions = decideFormats(entity, mapping.mapping, columns, seen.answers).questions.filter(mustBeAnswered)
    if (questions.length > 0) return { ...no('questionsOpen', { count: questions.length }), questions }
    return beginStaging(db, scope, { ...found, version: seen.version }, { mapping: mapping.mapping, answers: seen.answers }, now)
  })
}

/** How numbers and dates are written concerns every row; a value that no list knows can be corrected row by row. */
const mustBeAnswered = (question: Question) => question.code === 'decimal' || question.code === 'date'

async function beginStaging(
  db: Db,
  scope: CustomerScope,
  found: ImportView,
  { mapping, answers }: { mapping: Mapping; answers: Answers },
  at: Date,
): Promise<Answer> {
  const changes = { state: 'staging', work: { kind: 'waiting' }, mapping, answers, returnedAt: null } as const
  const data = { columns: mapping.columns.filter((column) => column.field).length, of: mapping.columns.length }
  const done = await step(db, scope, found, { changes, action: 'import.mapped', data, at })
  if (!done.yes) return done
  await enqueue(db, stageImport, { importId: found.id, scope })
  const columns = Object.fromEntries(mapping.columns.map((column) => [memoryKey(column.header), column.field]))
  const layout = layoutOf(settingsOf(found).inspection)
  await remember(db, scope, { entity: found.entity, layout, at }, { columns, answers })
  return done
}

/** What was saved; else what we suggest, with the customer's memory of such files. */
async function proposalFor(db: Db, scope: CustomerScope, found: ImportView): Promise<{ mapping: Mapping; answers: Answers }> {
  const settings = settingsOf(found)
  if (settings.mapping) return { mapping: settings.mapping, answers: settings.answers ?? {} }
  const memory = await findMemory(db, scope, found.entity, layoutOf(settings.inspection))
  const mapping = suggestMapping(requireEntity(found.entity), columnsOf(settings), { memory: memory?.columns ?? undefined })
  return { mapping, answers: (memory?.answers as Answers | null | undefined) ?? {} }
}
