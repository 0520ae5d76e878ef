import { type Db, inScope } from '#db/client.server.ts'
import { keepEvidence, moveItem } from '#db/queries/onboardings.ts'
import { leaveTrace } from '#db/queries/traces.ts'
import type { Scope } from '#db/scope.ts'
import { isPlainDate, type PlainDate } from './calendar.ts'
import { evidenceForm, type Given } from './evidence.ts'
import { actorOf, requireItem } from './item.server.ts'
import type { ItemState, RunningItem } from './item-state.ts'
import { canMove, type Move, needsReason, type Refused } from './moves.ts'
import { type Opened, openOnboarding } from './open.server.ts'
import { type EvidenceProblem, evidenceProblems, takeEvidence } from './read-evidence.ts'
import { SAID } from './reason.server.ts'
import { settleDataItems } from './settle.server.ts'

/** What a person did on the page of an item: `save` keeps what was filled in, the others move the item. */
export type Deed = { do: 'save' | Move; sent: ReadonlyMap<string, string>; reason?: string }

/** Not done: why, what is wrong where, and what was typed, so that nothing is lost. */
export type Outcome =
  | { done: true }
  | { done: false; code: Refused | 'problems' | 'reasonNeeded' | 'somebodyWasFaster'; problems: EvidenceProblem[]; given?: Given }

const MOST_REASON = 1000

/** Keeps evidence and moves an item, with its event and its trace, and lets settle what hangs on it: all or nothing. */
export async function actOnItem(
  reader: Scope,
  at: { customer: string; item: string },
  deed: Deed,
  now: Date = new Date(),
): Promise<Outcome> {
  return inScope(reader, async (db) => {
    const opened = await openOnboarding(db, reader, at.customer, now)
    const item = requireItem(opened, at.item)
    if (deed.do === 'save' || deed.do === 'complete') {
      const kept = await keep(db, opened, item, deed, reader, now)
      if (!kept.done || deed.do === 'save') return kept
    }
    return move(db, opened, item, deed as Deed & { do: Move }, reader, now)
  })
}

async function keep(db: Db, opened: Opened, item: RunningItem, deed: Deed, reader: Scope, now: Date): Promise<Outcome> {
  const answer = canMove('complete', item, actorOf(reader, opened), opened)
  if (!answer.yes && (answer.code !== 'waitsFirst' || deed.do === 'complete')) return refused(answer.code)
  const form = evidenceForm(opened.template.items[item.key]!)
  const given = takeEvidence(form, deed.sent)
  const problems = evidenceProblems(form, given, deed.do === 'complete')
  if (problems.length > 0) return { done: false, code: 'problems', problems, given }
  const row = opened.rows.get(item.key)!
  await keepEvidence(db, opened.scope, row.id, given, now)
  if (deed.do === 'complete') return { done: true }
  await leaveTrace(db, opened.scope, { action: 'item.kept', subject: 'item', subjectId: row.id, data: { item: item.key }, at: now })
  return item.state === 'not-started' ? move(db, opened, item, { ...deed, do: 'start' }, reader, now) : { done: true }
}

const destinations: Record<Move, ItemState> = {
  start: 'started',
  complete: 'done',
  reopen: 'reopened',
  'leave-out': 'not-applicable',
  'take-up': 'not-started',
}

async function move(db: Db, opened: Opened, item: RunningItem, deed: Deed & { do: Move }, reader: Scope, now: Date): Promise<Outcome> {
  const answer = canMove(deed.do, item, actorOf(reader, opened), opened)
  if (!answer.yes) return refused(answer.code)
  const text = (deed.reason ?? '').trim().slice(0, MOST_REASON)
  if (text === '' && needsReason(deed.do, item)) return refused('reasonNeeded')
  const row = opened.rows.get(item.key)!
  const to = destinations[deed.do]
  const reason = text === '' ? null : { code: SAID, params: { text } }
  const moved = await moveItem(db, opened.scope, row, { to, reason, by: reader.userId, on: dayOfDoing(opened, item, deed), at: now })
  if (!moved) return refused('somebodyWasFaster')
  const data = { item: item.key, from: row.state, to, text: text || null }
  await leaveTrace(db, opened.scope, { action: `item.${traces[deed.do]}`, subject: 'item', subjectId: row.id, data, at: now })
  await settleDataItems(db, opened.scope, { onboardingId: opened.onboarding.id, at: now })
  return { done: true }
}

/** The day on which it really was, where the form asks for it; never one to come, nor before the start. */
function dayOfDoing({ today, plan, template }: Opened, item: RunningItem, { sent }: Deed): PlainDate {
  const { on } = takeEvidence(evidenceForm(template.items[item.key]!), sent).values
  return on && isPlainDate(on) && on <= today && on >= plan.start ? on : today
}

/** How each move is called in the trail. */
const traces: Record<Move, string> = {
  start: 'started',
  complete: 'completed',
  reopen: 'reopened',
  'leave-out': 'leftOut',
  'take-up': 'takenUp',
}

const refused = (code: Refused | 'reasonNeeded' | 'somebodyWasFaster'): Outcome => ({ done: false, code, problems: [] })
