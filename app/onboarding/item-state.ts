import type { PlainDate } from './calendar.ts'
import type { PlannedItem } from './instantiate.ts'

/**
 * Where an item stands. `reopened`: it was done or in review and is the owner's turn again. `parked`: deferred on purpose,
 * without a date. `paused`: stopped by agreement. `not-applicable`: does not have to be done.
 */
export type ItemState = 'not-started' | 'started' | 'in-review' | 'done' | 'reopened' | 'paused' | 'parked' | 'not-applicable'

/** One item of a running onboarding: what was planned and where it stands. */
export type RunningItem = PlannedItem & {
  state: ItemState
  /** Working day on which it was done; null while it is not. */
  doneOn: PlainDate | null
}

/** What a rule about states needs to know of an item. */
export type StatefulItem = Pick<RunningItem, 'key' | 'state' | 'after' | 'side'>

/** Nothing is left to do: done, or it need not be done. */
export const isSettled = (item: { state: ItemState }): boolean => item.state === 'done' || item.state === 'not-applicable'

/** Nobody can be late with it. */
export const isResting = (item: { state: ItemState }): boolean => item.state === 'paused' || item.state === 'parked'

/** State of a new item. */
export const firstState = (item: PlannedItem, parked: ReadonlySet<string>): ItemState =>
  item.applies === 'no' ? 'not-applicable' : parked.has(item.key) ? 'parked' : 'not-started'

/** A plan's items as they stand on the first day. */
export const begin = (items: readonly PlannedItem[], parked: ReadonlySet<string> = new Set()): RunningItem[] =>
  items.map((item) => ({ ...item, state: firstState(item, parked), doneOn: null }))
