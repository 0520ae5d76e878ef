import type { Language } from '#importers/entity.ts'
import type { Calendar, PlainDate } from './calendar.ts'
import { gateStates, happenedIn } from './gates.ts'
import type { RunningItem } from './item-state.ts'
import { type ItemView, viewItems } from './item-view.ts'
import { type Crossing, crossingOf, pairUp, shoreOf } from './pairs.ts'
import { type Count, countProgress } from './progress.ts'
import type { Running } from './running.ts'

export const SHOWS = ['all', 'open', 'mine'] as const
/** Which items: all, those with something left to do, those whose turn is the reader's. */
export type Show = (typeof SHOWS)[number]

/** Both sides of a piece of work. `crossing`: between each item of the longer side and the other side. */
export type PairView = { customer: ItemView[]; vendor: ItemView[]; crossings: Crossing[]; laidBy: 'customer' | 'vendor' | null }
export type GateView = { key: string; title: string; opens: string; missing: number; needed: number }
export type ModuleView = { key: string; title: string | null; count: Count; sides: Record<'customer' | 'vendor', Count>; pairs: PairView[] }
export type PhaseView = { key: string; title: string; goal: string | null; gate: GateView | null; count: Count; modules: ModuleView[] }
export type PlanView = { phases: PhaseView[]; shown: number; counts: Record<Show, number> }

export type PlanInput = Running & { visible: readonly RunningItem[]; side: 'customer' | 'vendor'; today: PlainDate; calendar: Calendar }

/** The plan as people read it: phases, modules in them, and in these the two shores side by side. */
export function viewPlan(input: PlanInput, show: Show, language: Language): PlanView {
  const views = new Map(viewItems(input, language).map((view) => [view.key, view]))
  const shown = (which: Show) => input.visible.filter((item) => isShown(views.get(item.key)!, which, input.side))
  const visible = shown(show)
  const phases = input.plan.phases.flatMap((phase): PhaseView[] => {
    const all = input.visible.filter((item) => item.phase === phase.key)
    const own = visible.filter((item) => item.phase === phase.key)
    if (own.length === 0) return []
    return [
      {
        key: phase.key,
        title: phase.title[language],
        goal: input.template.phases[phase.key]?.goal?.[language] ?? null,
        gate: phase.gate ? shutGate(input, phase.gate, language) : null,
        count: countProgress(all),
        modules: modulesOf(input, own, views, language),
      },
    ]
  })
  return { phases, shown: visible.length, counts: { all: shown('all').length, open: shown('open').length, mine: shown('mine').length } }
}

function isShown(view: ItemView, show: Show, side: 'customer' | 'vendor'): boolean {
  if (show === 'all') return true
  if (view.standing === 'done' || view.standing === 'not-applicable') return false
  return show === 'open' || (view.on === side && view.waitsFor.length === 0)
}

function modulesOf(input: PlanInput, own: RunningItem[], views: ReadonlyMap<string, ItemView>, language: Language): ModuleView[] {
  const order = [...input.plan.modules.map((module) => module.key), null]
  const byModule = Map.groupBy(own, (item) => item.module)
  return order.flatMap((key): ModuleView[] => {
    const items = byModule.get(key)
    if (!items) return []
    const all = input.visible.filter((item) => item.module === key && item.phase === items[0]!.phase)
    const sides = Map.groupBy(all, shoreOf)
    return [
      {
        key: `${items[0]!.phase}-${key ?? 'rest'}`,
        title: input.plan.modules.find((module) => module.key === key)?.title[language] ?? null,
        count: countProgress(all),
        sides: { customer: countProgress(sides.get('customer') ?? []), vendor: countProgress(sides.get('vendor') ?? []) },
        pairs: pairUp(items).map((pair) => viewPair(pair, items, views)),
      },
    ]
  })
}

function viewPair(pair: { customer: string[]; vendor: string[] }, items: RunningItem[], views: ReadonlyMap<string, ItemView>): PairView {
  const byKey = new Map(items.map((item) => [item.key, item]))
  const side = { customer: pair.customer.map((key) => views.get(key)!), vendor: pair.vendor.map((key) => views.get(key)!) }
  if (pair.customer.length === 0 || pair.vendor.length === 0) return { ...side, crossings: [], laidBy: null }
  const waits = (on: string[], other: string[]) => on.some((key) => byKey.get(key)!.after.some((before) => other.includes(before)))
  const laidBy = waits(pair.vendor, pair.customer) ? 'customer' : waits(pair.customer, pair.vendor) ? 'vendor' : null
  if (!laidBy) return { ...side, crossings: [], laidBy }
  return { ...side, crossings: pair[laidBy].map((key) => crossingOf(byKey.get(key)!)), laidBy }
}

function shutGate({ template, choices, items }: PlanInput, key: string, language: Language): GateView | null {
  const gate = gateStates(template, choices, happenedIn(items)).find((one) => one.key === key)
  const rule = template.gates?.[key]
  if (!gate || !rule || gate.open) return null
  const missing = gate.missingItems.length + gate.missingEvents.length
  return { key, title: rule.title[language], opens: rule.opens[language], missing, needed: missing }
}
