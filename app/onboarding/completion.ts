import { appliesTo } from './composition.ts'
import { evaluate, type PlanChoices } from './conditions.ts'
import { type ItemState, isResting } from './item-state.ts'
import type { Item } from './template/item.ts'
import type { Template } from './template.ts'

/** Rungs of the ladder of an import, as `app/imports` names them. */
export type Rung =
  | 'uploaded'
  | 'inspected'
  | 'mapped'
  | 'staging'
  | 'staged'
  | 'submitted'
  | 'approved'
  | 'released'
  | 'returned'
  | 'superseded'
  | 'withdrawn'

/** Evidence that a person gave for one item, and whether it still holds. */
export type Evidence = 'given' | 'withdrawn' | 'expired'

/** The state of everything that items depend on, for one onboarding, as it is now. Lists are in the order of creation. */
export type Facts = {
  imports: readonly { entity: string; rung: Rung }[]
  /** Sealed keys, by provider. */
  credentials?: readonly { provider: string; state: 'sealed' | 'revoked' | 'expired' }[]
  /** Sessions that were held. */
  sessionsHeld?: readonly string[]
  /** Mail sequences and recurrences that have come to their end; one week of a sequence as `key/week`. */
  ended?: readonly string[]
  /** Files, links, people, approvals: by item key. */
  evidence?: Readonly<Record<string, Evidence>>
  choices?: PlanChoices
}

/** Why an item changed by itself. Words: `plan.reasons.<code>`. */
export type ReasonCode =
  | 'import-started'
  | 'import-submitted'
  | 'import-approved'
  | 'import-released'
  | 'import-returned'
  | 'import-withdrawn'
  | 'import-superseded'
  | 'approval-void'
  | 'import-gone'
  | 'keys-sealed'
  | 'keys-revoked'
  | 'keys-expired'
  | 'keys-gone'
  | 'session-held'
  | 'session-not-held'
  | 'came-to-its-end'
  | 'goes-on'
  | 'evidence-given'
  | 'evidence-withdrawn'
  | 'evidence-expired'
  | 'same-as-done'
  | 'same-as-reopened'
  | 'answer-says-no'
  | 'answer-says-yes'

export type ItemChange = { key: string; from: ItemState; to: ItemState; reason: { code: ReasonCode; params: Record<string, string> } }

/** What the facts say about an item: its state, and why. Undefined where a person decides. */
type Finding = { to: ItemState; code: ReasonCode; params?: Record<string, string> }

type Standing = { key: string; state: ItemState }

/**
 * The items whose state no longer fits the facts, with the state that does and the reason. Pure and idempotent: applying
 * the changes and asking again gives none. To be called in the transaction that changed a fact.
 * A person's own marks stay, unless an answer makes the item not apply.
 */
export function settleItems(template: Template, items: readonly Standing[], facts: Facts): ItemChange[] {
  const states = new Map(items.map((item) => [item.key, item.state]))
  const changes: ItemChange[] = []
  const settle = (key: string, finding: Finding | undefined) => {
    const from = states.get(key)!
    if (!finding || finding.to === from) return
    states.set(key, finding.to)
    changes.push({ key, from, to: finding.to, reason: { code: finding.code, params: finding.params ?? {} } })
  }
  for (const { key, state } of items) {
    const item = template.items[key]
    if (item && !isResting({ state })) settle(key, find(template, key, state, facts))
  }
  for (const { key, state } of items) {
    const other = template.items[key]?.sameAs
    if (other && states.has(other) && !isResting({ state })) settle(key, byOther(states.get(key)!, other, states.get(other)!))
  }
  return changes
}

function find(template: Template, key: string, state: ItemState, facts: Facts): Finding | undefined {
  const answered = byAnswer(template.items[key]!, state, facts)
  return answered?.to === 'not-applicable' ? answered : (byFacts(template, key, answered?.to ?? state, facts) ?? answered)
}

/** Answers decide first. `not-applicable` given by a person, on an item without a condition, stays. */
function byAnswer(item: Item, state: ItemState, facts: Facts): Finding | undefined {
  if (!item.when || !facts.choices) return undefined
  const applies = appliesTo(item, facts.choices)
  if (applies === 'no') return { to: 'not-applicable', code: 'answer-says-no' }
  if (applies === 'yes' && state === 'not-applicable') return { to: 'not-started', code: 'answer-says-yes' }
  return undefined
}

function byFacts(template: Template, key: string, state: ItemState, facts: Facts): Finding | undefined {
  const item = template.items[key]!
  if (state === 'not-applicable') return undefined
  if (item.kind === 'data') return byImports(item.entity, state, facts)
  if (item.kind === 'secret') return byKeys(item.providers, item.every ?? false, state, facts)
  if (item.kind === 'session') return bySessions(template, item.sessions, state, facts)
  if (item.kind === 'sequence') return byEnd(item.week === undefined ? item.sequence : `${item.sequence}/${item.week}`, state, facts)
  if (item.kind === 'recurrence') return byEnd(item.recurrence, state, facts)
  return byEvidence(facts.evidence?.[key], state)
}

/** The best standing import of the entity counts: a new upload does not undo what is approved. */
function byImports(entity: string, state: ItemState, facts: Facts): Finding | undefined {
  const rungs = facts.imports.filter((one) => one.entity === entity).map((one) => one.rung)
  const params = { entity }
  const wasUp = state === 'done' || state === 'in-review'
  const back = (code: ReasonCode): Finding => ({ to: wasUp || state === 'reopened' ? 'reopened' : 'started', code, params })
  if (rungs.includes('released')) return { to: 'done', code: 'import-released', params }
  if (rungs.includes('approved')) return { to: 'done', code: 'import-approved', params }
  if (rungs.includes('submitted')) return { to: 'in-review', code: state === 'done' ? 'approval-void' : 'import-submitted', params }
  if (rungs.includes('returned')) return { ...back('import-returned'), to: 'reopened' }
  if (rungs.some(isUnderWay)) return back(wasUp ? voidReason(rungs, state) : 'import-started')
  if (wasUp) return { to: 'reopened', code: rungs.at(-1) === 'withdrawn' ? 'import-withdrawn' : 'import-gone', params }
  return state === 'started'
    ? { to: 'not-started', code: rungs.at(-1) === 'withdrawn' ? 'import-withdrawn' : 'import-gone', params }
    : undefined
}

const isUnderWay = (rung: Rung): boolean => ['uploaded', 'inspected', 'mapped', 'staging', 'staged'].includes(rung)

/** An import is under way and none is up: the earlier one was withdrawn, replaced, or changed after its approval. */
function voidReason(rungs: Rung[], state: ItemState): ReasonCode {
  if (rungs.includes('superseded')) return 'import-superseded'
  if (rungs.includes('withdrawn')) return 'import-withdrawn'
  return state === 'done' ? 'approval-void' : 'import-withdrawn'
}

/** The keys of one of the providers are enough, unless every one is asked for. */
function byKeys(providers: readonly string[], every: boolean, state: ItemState, facts: Facts): Finding | undefined {
  const keys = (facts.credentials ?? []).filter((one) => providers.includes(one.provider))
  const sealed = providers.filter((provider) => keys.some((one) => one.provider === provider && one.state === 'sealed'))
  const holds = every ? sealed.length === providers.length : sealed.length > 0
  if (holds) return { to: 'done', code: 'keys-sealed', params: { provider: sealed.join(', ') } }
  if (state !== 'done') return undefined
  const lost = keys.findLast((one) => one.state !== 'sealed')
  const code = !lost ? 'keys-gone' : lost.state === 'expired' ? 'keys-expired' : 'keys-revoked'
  return { to: 'reopened', code, params: lost ? { provider: lost.provider } : {} }
}

/** All sessions that apply to this customer were held; where that is not known yet, one is enough. */
function bySessions(template: Template, sessions: readonly string[], state: ItemState, facts: Facts): Finding | undefined {
  const held = facts.sessionsHeld
  if (!held) return undefined
  const applies = (session: string) => {
    const when = template.sessions?.[session]?.when
    return !when || evaluate(when, facts.choices ?? {}) === true
  }
  const needed = sessions.filter(applies)
  const holds = needed.length > 0 ? needed.every((one) => held.includes(one)) : sessions.some((one) => held.includes(one))
  return finding(holds, state, 'session-held', 'session-not-held')
}

const byEnd = (key: string, state: ItemState, facts: Facts): Finding | undefined =>
  facts.ended ? finding(facts.ended.includes(key), state, 'came-to-its-end', 'goes-on') : undefined

function byEvidence(evidence: Evidence | undefined, state: ItemState): Finding | undefined {
  if (!evidence) return undefined
  if (evidence === 'given') return { to: 'done', code: 'evidence-given' }
  return finding(false, state, 'evidence-given', evidence === 'expired' ? 'evidence-expired' : 'evidence-withdrawn')
}

const byOther = (state: ItemState, other: string, itsState: ItemState): Finding | undefined => {
  if (state === 'not-applicable') return undefined
  const found = finding(itsState === 'done', state, 'same-as-done', 'same-as-reopened')
  return found && { ...found, params: { item: other } }
}

/** Done when it holds; reopened when it held before; otherwise a person's mark stays. */
function finding(holds: boolean, state: ItemState, yes: ReasonCode, no: ReasonCode): Finding | undefined {
  if (holds) return { to: 'done', code: yes }
  return state === 'done' ? { to: 'reopened', code: no } : undefined
}
