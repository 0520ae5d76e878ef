import type { Words } from '#importers/entity.ts'
import { type Calendar, onOrAfter, type PlainDate } from './calendar.ts'
import { type Applies, appliesTo, choiceProblems, contractedModules, itemsInPlan, parkedItems } from './composition.ts'
import { evaluate, type PlanChoices } from './conditions.ts'
import { recurrenceDates, sequenceDates } from './repeats.ts'
import { schedule, waitsFor } from './schedule.ts'
import type { Condition } from './template/condition.ts'
import type { Kind } from './template/kinds.ts'
import type { Side, Visibility } from './template/people.ts'
import type { Named, Template } from './template.ts'

/** One item of one customer's plan, as it is stored when the onboarding starts. Words stay in the template, by key. */
export type PlannedItem = {
  key: string
  /** Place in the plan, from 0. */
  position: number
  label: string | null
  phase: string
  module: string | null
  group: string | null
  parent: string | null
  side: Side
  role: string
  helpers: string[]
  kind: Kind
  /** The entity behind an item of kind `data`. */
  entity: string | null
  visibility: Visibility
  title: Words
  optional: boolean
  applies: Applies
  condition: Condition | null
  /** Items of this plan that come before, those behind its gates included. */
  after: string[]
  /** Working days of work. */
  takes: number
  start: PlainDate | null
  due: PlainDate | null
}

export type Plan = {
  template: string
  version: number
  start: PlainDate
  /** In reading order, as lists: an object's order does not survive every store. */
  phases: { key: string; title: Words; lead: string | null; gate: string | null }[]
  /** The modules in this plan. */
  modules: { key: string; title: Words; groups: { key: string; title: Words }[] }[]
  items: PlannedItem[]
  gates: { key: string; title: Words; opens: Words; condition: Condition }[]
  anchors: { key: string; date: PlainDate | null }[]
  sessions: { key: string; minutes: number; purpose: string; date: PlainDate | null; title: Words }[]
  sequences: { key: string; dates: PlainDate[] }[]
  recurrences: { key: string; dates: PlainDate[] }[]
  goLive: { item: string; date: PlainDate | null; means: Words }
  /** Where the plan ends for this customer: the first definition of done that holds. */
  done: { item: string; date: PlainDate | null; means: Words }
}

/**
 * A customer's plan from a template: which items apply, in which order, and when. Pure: the same input, the same plan.
 * `dates` are real dates of anchors that are already known, such as a booked kick-off.
 * Throws a RangeError for choices the template does not offer; ask `choiceProblems` first.
 */
export function instantiate(
  template: Template,
  chosen: PlanChoices,
  start: PlainDate,
  calendar: Calendar,
  dates: Readonly<Record<string, PlainDate>> = {},
): Plan {
  const wrong = choiceProblems(template, chosen)
  if (wrong.length > 0) throw new RangeError(`${template.key}: no such ${wrong[0]!.what}: ${wrong[0]!.name}`)
  const choices = { ...chosen, modules: contractedModules(template, chosen) }
  const keys = itemsInPlan(template, choices)
  const placed = schedule({ template, items: keys, parked: parkedItems(template, choices), start, dates, calendar })
  const dateOf = (event: string) => placed.anchors.get(event) ?? placed.items.get(event)?.due ?? null
  const items = [...keys].map((key, position) => {
    const planned = placed.items.get(key)!
    return { ...describe(template, key, keys, choices), position, ...planned }
  })
  const { goLive, done } = template.definitions
  const ending = done.find((one) => keys.has(one.item) && (!one.when || evaluate(one.when, choices) !== false)) ?? goLive
  return {
    template: template.key,
    version: template.version,
    start: onOrAfter(calendar, start),
    phases: entries(template.phases).map(([key, { title, lead, gate }]) => ({ key, title, lead: lead ?? null, gate: gate ?? null })),
    modules: entries(template.modules)
      .filter(([key]) => choices.modules.includes(key))
      .map(([key, { title, groups }]) => ({ key, title, groups: entries(groups).map(([group, words]) => ({ key: group, title: words })) })),
    items,
    gates: entries(template.gates).map(([key, { title, opens, when }]) => ({ key, title, opens, condition: when })),
    anchors: [...placed.anchors].map(([key, date]) => ({ key, date })),
    sessions: plannedSessions(template, choices, items),
    sequences: entries(template.sequences).map(([key, sequence]) => ({ key, dates: sequenceDates(sequence, start) })),
    recurrences: entries(template.recurrences).map(([key, recurrence]) => ({
      key,
      dates: recurrenceDates({ recurrence, start, calendar, dateOf }),
    })),
    goLive: { ...goLive, date: dateOf(goLive.item) },
    done: { item: ending.item, means: ending.means, date: dateOf(ending.item) },
  }
}

function describe(
  template: Template,
  key: string,
  keys: ReadonlySet<string>,
  choices: PlanChoices,
): Omit<PlannedItem, 'position' | 'start' | 'due'> {
  const item = template.items[key]!
  return {
    key,
    label: item.label ?? null,
    phase: item.phase,
    module: item.module ?? null,
    group: item.group ?? null,
    parent: item.parent ?? null,
    side: item.side,
    role: item.role,
    helpers: [...(item.helpers ?? [])],
    kind: item.kind,
    entity: item.kind === 'data' ? item.entity : null,
    visibility: item.visibility ?? 'customer',
    title: item.title,
    optional: item.optional ?? false,
    applies: appliesTo(item, choices),
    condition: item.when ?? null,
    after: [...new Set(waitsFor(template, item).flatMap((before) => itemsBefore(template, before, keys)))],
    takes: item.takes ?? 1,
  }
}

/** The item itself, or, where it is left out, what it would have waited for. An anchor is no item. */
function itemsBefore(template: Template, key: string, keys: ReadonlySet<string>): string[] {
  if (keys.has(key)) return [key]
  const item = template.items[key]
  return item ? waitsFor(template, item).flatMap((before) => itemsBefore(template, before, keys)) : []
}

function plannedSessions(template: Template, choices: PlanChoices, items: PlannedItem[]): Plan['sessions'] {
  const held = new Map<string, PlainDate | null>()
  for (const { key, due } of items) {
    const item = template.items[key]!
    if (item.kind === 'session') for (const session of item.sessions) if (!held.has(session)) held.set(session, due)
  }
  return entries(template.sessions)
    .filter(([key, session]) => held.has(key) && (!session.when || evaluate(session.when, choices) !== false))
    .map(([key, { minutes, purpose, title }]) => ({ key, minutes, purpose, title, date: held.get(key) ?? null }))
}

const entries = <T>(part: Named<T> | undefined): [string, T][] => Object.entries(part ?? {})
