import { may } from '#app/accounts/permissions.ts'
import type { Remark } from '#app/messages/remark.ts'
import { remarkOf, sidesOf } from '#app/messages/remarks.server.ts'
import { inScope } from '#db/client.server.ts'
import { type ItemEventView, listItemEvents } from '#db/queries/onboardings.ts'
import { listComments } from '#db/queries/traces.ts'
import type { Scope } from '#db/scope.ts'
import { type AskView, asksAt, viewAsk } from './asks.ts'
import { evidenceForm, type Given } from './evidence.ts'
import { type FormView, viewForm } from './evidence-view.ts'
import type { ItemState, RunningItem } from './item-state.ts'
import { type ItemView, viewItems, waitingFor } from './item-view.ts'
import { type Actor, canMove, type MayMove, MOVES, type Move, needsReason } from './moves.ts'
import { type Opened, openOnboarding } from './open.server.ts'
import { type Reason, reasonOf } from './reason.server.ts'

export type ItemHappening = { id: string; to: ItemState; who: string | null; at: Date; reason: Reason | null }

/** Everything on the page of one item. */
export type ItemPage = {
  item: ItemView
  state: ItemState
  help: string | null
  phase: string
  module: string | null
  helpers: string[]
  agenda: string[]
  /** Minutes and way of a meeting. */
  meeting: { channel: string; minutes: number | null } | null
  instructions: string | null
  asks: AskView[]
  form: FormView
  given: Given
  moves: Record<Move, MayMove>
  reasonNeeded: { 'leave-out': boolean }
  mayKeep: boolean
  before: ItemView[]
  after: ItemView[]
  happened: ItemHappening[]
  comments: Remark[]
  today: string
}

/** The item of the plan named in the address; 404 where the reader may not see it. */
export async function findItem(reader: Scope, at: { customer: string; item: string }, now: Date = new Date()): Promise<ItemPage> {
  return inScope(reader, async (db) => {
    const opened = await openOnboarding(db, reader, at.customer, now)
    const item = requireItem(opened, at.item)
    const id = opened.rows.get(item.key)!.id
    const happened = await listItemEvents(db, opened.scope, [id])
    const comments = await listComments(db, opened.scope, { subjectId: id }, may(reader, 'see-internal'))
    const sides = await sidesOf(db, opened.scope)
    return {
      ...describe(opened, item, reader),
      happened: happened.map((one) => happening(one, opened, reader)).toReversed(),
      comments: comments.map((one) => remarkOf(one, sides)),
    }
  })
}

/** An item that this reader can see, or 404: internal items do not exist for a customer. */
export function requireItem({ visible }: Opened, key: string): RunningItem {
  const item = visible.find((one) => one.key === key)
  if (!item) throw new Response(null, { status: 404 })
  return item
}

export const actorOf = (reader: Scope, { side }: Opened): Actor => ({ side, mayComplete: may(reader, 'complete-items') })

/** What was handed in for an item so far. */
export function givenOf(opened: Opened, key: string): Given {
  const kept = opened.rows.get(key)?.evidence as Partial<Given> | null | undefined
  return { values: kept?.values ?? {}, rows: kept?.rows ?? [] }
}

function describe(opened: Opened, item: RunningItem, reader: Scope): Omit<ItemPage, 'happened' | 'comments'> {
  const { template, plan, items, today } = opened
  const language = reader.locale
  const rule = template.items[item.key]!
  const views = viewItems(opened, language)
  const who = actorOf(reader, opened)
  const pick = (keys: readonly string[]) => views.filter((view) => keys.includes(view.key))
  const moves = Object.fromEntries(MOVES.map((move) => [move, canMove(move, item, who, opened)])) as ItemPage['moves']
  return {
    item: views.find((view) => view.key === item.key)!,
    state: item.state,
    help: rule.help?.[language] ?? null,
    phase: plan.phases.find((phase) => phase.key === item.phase)!.title[language],
    module: plan.modules.find((module) => module.key === item.module)?.title[language] ?? null,
    helpers: (rule.helpers ?? []).map((role) => template.roles[role]?.title[language] ?? role),
    ...matterOf(rule, language),
    asks: asksAt(template, item.key).map((ask) => viewAsk(template, opened.choices, ask, who, language)),
    form: viewForm(evidenceForm(rule), language),
    given: givenOf(opened, item.key),
    moves,
    reasonNeeded: { 'leave-out': needsReason('leave-out', item) },
    mayKeep: moves.complete.yes || moves.complete.code === 'waitsFirst',
    before: pick(item.after),
    after: pick(waitingFor(item.key, items).map((one) => one.key)),
    today,
  }
}

type Rule = Opened['template']['items'][string]

/** What there is to go through, by kind. */
function matterOf(rule: Rule, language: Scope['locale']): Pick<ItemPage, 'agenda' | 'meeting' | 'instructions'> {
  const of = 'of' in rule ? rule.of[language] : 'about' in rule ? rule.about[language] : null
  return {
    agenda: rule.kind === 'meeting' ? rule.agenda.map((topic) => topic.title[language]) : [],
    meeting: rule.kind === 'meeting' ? { channel: rule.channel, minutes: rule.minutes ?? null } : null,
    instructions: rule.kind === 'data' ? (rule.instructions?.[language] ?? null) : of,
  }
}

function happening(event: ItemEventView, opened: Opened, reader: Scope): ItemHappening {
  return { id: event.id, to: event.to, who: event.who, at: event.at, reason: reasonOf(event, opened, reader.locale) }
}
