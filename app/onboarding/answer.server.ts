import { type Db, inScope } from '#db/client.server.ts'
import { keepChoices, moveItem } from '#db/queries/onboardings.ts'
import { leaveTrace } from '#db/queries/traces.ts'
import type { Scope } from '#db/scope.ts'
import { type Ask, asksAt, mayAnswer, valuesOf, withAnswer } from './asks.ts'
import { parkedItems } from './composition.ts'
import type { PlanChoices } from './conditions.ts'
import { actorOf, requireItem } from './item.server.ts'
import { type ItemState, isSettled } from './item-state.ts'
import { type Opened, openOnboarding } from './open.server.ts'
import { settleDataItems } from './settle.server.ts'

/** Not kept: `item.no.<code>`. */
export type Answered = { done: true } | { done: false; code: 'notAllowed' | 'noAnswer' }

/**
 * Keeps a decision that is taken at an item: what it makes not apply, apply or rest moves with it, all or nothing.
 * 404 for a decision that is not taken there.
 */
export async function answerAt(
  reader: Scope,
  at: { customer: string; item: string },
  sent: { ask: string; value: string },
  now: Date = new Date(),
): Promise<Answered> {
  return inScope(reader, async (db) => {
    const opened = await openOnboarding(db, reader, at.customer, now)
    const { key } = requireItem(opened, at.item)
    const ask = asksAt(opened.template, key).find((one) => `${one.kind}:${one.key}` === sent.ask)
    if (!ask) throw new Response(null, { status: 404 })
    if (!mayAnswer(ask, actorOf(reader, opened))) return { done: false, code: 'notAllowed' }
    if (!valuesOf(opened.template, ask).includes(sent.value)) return { done: false, code: 'noAnswer' }
    await keep(db, opened, ask, sent.value, now)
    return { done: true }
  })
}

async function keep(db: Db, opened: Opened, ask: Ask, value: string, at: Date): Promise<void> {
  const { scope, onboarding } = opened
  const choices = withAnswer(opened.choices, ask, value)
  await keepChoices(db, scope, onboarding.id, choices)
  const data = { kind: ask.kind, ask: ask.key, value }
  await leaveTrace(db, scope, { action: 'onboarding.answered', subject: 'onboarding', subjectId: onboarding.id, data, at })
  await park(db, opened, choices, at)
  await settleDataItems(db, scope, { onboardingId: onboarding.id, at })
}

/** On a deferred way items rest without being late; on the usual way they come back. */
async function park(db: Db, { scope, template, items, rows, today }: Opened, choices: PlanChoices, at: Date): Promise<void> {
  const parked = parkedItems(template, choices)
  for (const item of items) {
    const to: ItemState | null = parked.has(item.key) && !isSettled(item) ? 'parked' : item.state === 'parked' ? 'not-started' : null
    const row = rows.get(item.key)!
    if (to === null || to === item.state || (to === 'not-started' && parked.has(item.key))) continue
    await moveItem(db, scope, row, { to, reason: null, by: scope.userId, on: today, at })
  }
}
