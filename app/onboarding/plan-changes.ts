import type { Plan, PlannedItem } from './instantiate.ts'
import type { RunningItem } from './item-state.ts'

/** What of an item people would notice when it changes. */
const noticed = [
  'title',
  'phase',
  'module',
  'side',
  'role',
  'kind',
  'visibility',
  'optional',
  'condition',
  'after',
  'start',
  'due',
] as const

export type Noticed = (typeof noticed)[number]

/** What moving a running onboarding to another plan would do to one item. */
export type PlanChange =
  | { what: 'added'; key: string }
  /** `undoes`: it is begun or done, and that would be lost. */
  | { what: 'removed'; key: string; undoes: boolean }
  /** `fields`: what is different, in the order of reading. */
  | { what: 'changed'; key: string; fields: Noticed[] }

/** The difference between a running onboarding and a newer plan for it, in the order of the newer plan, removed items last. */
export function planChanges(running: readonly RunningItem[], next: Plan): PlanChange[] {
  const before = new Map(running.map((item) => [item.key, item]))
  const kept = new Set(next.items.map((item) => item.key))
  const removed = running.filter((item) => !kept.has(item.key))
  return [
    ...next.items.flatMap((item): PlanChange[] => {
      const old = before.get(item.key)
      return old ? changed(old, item) : [{ what: 'added', key: item.key }]
    }),
    ...removed.map(
      ({ key, state }): PlanChange => ({ what: 'removed', key, undoes: state !== 'not-started' && state !== 'not-applicable' }),
    ),
  ]
}

function changed(old: PlannedItem, item: PlannedItem): PlanChange[] {
  const fields = noticed.filter((field) => JSON.stringify(sorted(old[field])) !== JSON.stringify(sorted(item[field])))
  return fields.length > 0 ? [{ what: 'changed', key: item.key, fields }] : []
}

/** Stores may return the keys of an object in another order; that is no change. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, sorted(inner)] as const)
      .toSorted(([a], [b]) => a.localeCompare(b)),
  )
}
