import { calendarWithout } from './calendar.ts'
import { instantiate } from './instantiate.ts'
import type { Condition } from './template/condition.ts'
import type { Item } from './template/item.ts'
import type { Template } from './template.ts'

/** A name that a template uses and does not have, or a circle of waiting. `place`: where, as a path of keys. */
export type NameProblem = { place: string; code: 'no-such-name' | 'circle'; part: string; name: string }

/** A use of a name: in which part of the template it has to be. `events` are anchors and items. `among`: one of that entry's answers. */
type Use = { place: string; part: Part; name: string | undefined; among?: string }
type Part = Exclude<keyof Template, 'key' | 'version' | 'vendor' | 'title' | 'goal' | 'tags' | 'author' | 'country' | 'start'> | 'events'

/**
 * What the compiler checks in a template written as code, for one that came as JSON. Call it after `templateSchema`; an empty
 * list means that a plan can be made from it.
 */
export function nameProblems(template: Template): NameProblem[] {
  const wrong = usesIn(template)
    .filter((use) => use.name !== undefined && !has(template, use))
    .map(({ place, part, name, among }): NameProblem => ({ place, code: 'no-such-name', part, name: among ? `${name} ${among}` : name! }))
  return wrong.length > 0 ? wrong : circles(template)
}

function has(template: Template, { part, name, among }: Use): boolean {
  if (part === 'events') return Object.hasOwn(template.anchors, name!) || Object.hasOwn(template.items, name!)
  if (!Object.hasOwn((template[part] ?? {}) as object, name!)) return false
  const offered = part === 'questions' ? template.questions![name!]!.answers : part === 'branches' ? template.branches![name!]!.ways : {}
  return among === undefined || Object.hasOwn(offered, among)
}

function circles(template: Template): NameProblem[] {
  try {
    instantiate(template, {}, '2026-01-05', calendarWithout())
    return []
  } catch (error) {
    if (error instanceof RangeError) return [{ place: 'items', code: 'circle', part: 'items', name: error.message }]
    throw error
  }
}

const usesIn = (template: Template): Use[] => [
  { place: 'start', part: 'anchors', name: template.start },
  ...entries(template.items).flatMap(([key, item]) => usesInItem(`items.${key}`, item)),
  ...usesInStructure(template),
  ...usesInTime(template),
  ...usesInContact(template),
]

const entries = <T>(part: Readonly<Record<string, T>> | undefined): [string, T][] => Object.entries(part ?? {})

const each = (place: string, part: Part, names: readonly string[] | undefined): Use[] =>
  (names ?? []).map((name) => ({ place, part, name }))

function usesInItem(place: string, item: Item): Use[] {
  const one = (part: Part, name: string | undefined): Use => ({ place, part, name })
  const before = [...(item.after ?? []), ...(item.seeAlso ?? [])]
  return [
    one('phases', item.phase),
    one('modules', item.module),
    one('roles', item.role),
    ...each(place, 'roles', item.helpers),
    one('items', item.parent),
    one('items', item.sameAs),
    ...each(place, 'items', before),
    one('gates', item.gate),
    one('options', item.option),
    one('events', item.ageFrom),
    ...usesInDue(place, item),
    ...(item.when ? usesInCondition(place, item.when) : []),
    ...usesInWork(place, item),
  ]
}

function usesInDue(place: string, { due }: Item): Use[] {
  if (!due || 'week' in due) return []
  if ('between' in due) return each(place, 'events', due.between)
  return 'from' in due ? each(place, 'events', [due.from]) : each(place, 'recurrences', [due.afterLast])
}

function usesInWork(place: string, item: Item): Use[] {
  const one = (part: Part, name: string | undefined): Use => ({ place, part, name })
  if (item.kind === 'session') return each(place, 'sessions', item.sessions)
  if (item.kind === 'contacts') return each(place, 'sessions', item.attendeesOf)
  if (item.kind === 'lesson-plan') return [one('sessions', item.session)]
  if (item.kind === 'sequence') return [one('sequences', item.sequence)]
  if (item.kind === 'recurrence') return [one('recurrences', item.recurrence)]
  if (item.kind === 'announcement') return [one('lists', item.list)]
  if (item.kind === 'hand-over') return [one('lists', item.list), one('systems', item.system)]
  if (item.kind === 'relay') return [one('roles', item.to)]
  if (item.kind === 'configuration') return [one('systems', item.system), ...each(place, 'items', item.uses)]
  return item.kind === 'meeting' ? [one('branches', item.decides), one('kits', item.kit)] : []
}

function usesInCondition(place: string, condition: Condition): Use[] {
  const inner = (all: readonly Condition[]) => all.flatMap((one) => usesInCondition(place, one))
  if ('all' in condition) return inner(condition.all)
  if ('any' in condition) return inner(condition.any)
  if ('not' in condition) return inner([condition.not])
  if ('question' in condition) return [{ place, part: 'questions', name: condition.question, among: condition.is }]
  if ('edition' in condition) return each(place, 'editions', condition.edition)
  if ('segment' in condition) return each(place, 'segments', condition.segment)
  if ('contracted' in condition) return each(place, 'modules', [condition.contracted])
  if ('accepted' in condition) return each(place, 'options', [condition.accepted])
  if ('branch' in condition) return [{ place, part: 'branches', name: condition.branch, among: condition.is }]
  if ('done' in condition) return each(place, 'items', [condition.done])
  if ('reached' in condition) return each(place, 'events', [condition.reached])
  return 'share' in condition ? each(place, 'phases', [condition.of]) : []
}

function usesInStructure({ phases, gates, questions, branches, sessions, definitions }: Template): Use[] {
  const when = (place: string, condition: Condition | undefined) => (condition ? usesInCondition(place, condition) : [])
  return [
    ...entries(phases).flatMap(([key, { lead, gate }]): Use[] => [
      { place: `phases.${key}`, part: 'roles', name: lead },
      { place: `phases.${key}`, part: 'gates', name: gate },
    ]),
    ...entries(gates).flatMap(([key, gate]) => when(`gates.${key}`, gate.when)),
    ...entries(questions).flatMap(([key, { askedAt }]) => each(`questions.${key}`, 'items', [askedAt])),
    ...entries(branches).flatMap(([key, { decidedAt, usual, deferred }]): Use[] => [
      ...each(`branches.${key}`, 'items', [decidedAt, ...(deferred ? [...deferred.parks, deferred.until] : [])]),
      ...[usual, deferred?.way].map((way): Use => ({ place: `branches.${key}`, part: 'branches', name: key, among: way })),
    ]),
    ...entries(sessions).flatMap(([key, session]) => [
      ...each(`sessions.${key}`, 'modules', session.modules),
      ...each(`sessions.${key}`, 'roles', session.audience),
      ...when(`sessions.${key}`, session.when),
    ]),
    ...[definitions.goLive, ...definitions.done].flatMap(({ item }) => each('definitions', 'items', [item])),
    ...definitions.done.flatMap((one) => when('definitions.done', one.when)),
  ]
}

function usesInTime({ anchors, recurrences, targets }: Template): Use[] {
  return [
    ...entries(anchors).map(([key, { from }]): Use => ({ place: `anchors.${key}`, part: 'events', name: from })),
    ...entries(recurrences).flatMap(([key, { first, until, kit }]): Use[] => [
      { place: `recurrences.${key}`, part: 'events', name: 'from' in first ? first.from : undefined },
      { place: `recurrences.${key}`, part: 'events', name: 'after' in until ? until.after : until.done },
      { place: `recurrences.${key}`, part: 'kits', name: kit },
    ]),
    ...(targets ?? []).flatMap(({ from, to }) => each('targets', 'events', [from, to])),
  ]
}

function usesInContact({ contacts, desks, ticketCategories, ticketFlows, signals }: Template): Use[] {
  return [
    ...(contacts ?? []).flatMap(({ to, when }) => [...each('contacts', 'roles', [to]), ...(when ? usesInCondition('contacts', when) : [])]),
    ...entries(desks).flatMap(([key, { role, gate }]): Use[] => [
      { place: `desks.${key}`, part: 'roles', name: role },
      { place: `desks.${key}`, part: 'gates', name: gate },
    ]),
    ...entries(ticketCategories).flatMap(([key, { to }]) => each(`ticketCategories.${key}`, 'roles', [to])),
    ...entries(ticketFlows).flatMap(([key, { states, moves }]) => {
      const roles = [...Object.values(states), ...moves].map((one) => one.role)
      return each(`ticketFlows.${key}`, 'roles', roles)
    }),
    ...entries(signals).flatMap(([key, { tells, offers }]): Use[] => [
      { place: `signals.${key}`, part: 'roles', name: tells },
      { place: `signals.${key}`, part: 'options', name: offers },
    ]),
  ]
}
