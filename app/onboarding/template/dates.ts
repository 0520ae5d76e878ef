import type { Words } from '#importers/entity.ts'
import type { Visibility } from './people.ts'

/** A dated event that others count from. Without `from` it is the start date of the onboarding. */
export type Anchor<E extends string = string> = {
  title: Words
  /** Planned so many working days after another event, until the real date is known. */
  from?: E
  workingDays?: number
  /** True for an event that has no date in the plan; it happens or it does not (an account is created). */
  undated?: boolean
}

/** Monday to Friday, ISO numbers. */
export type Workday = 1 | 2 | 3 | 4 | 5

/**
 * When an item is due. Events are anchors and items (their completion).
 * Plan weeks count from the week of the start date, which is week 0; they are not calendar weeks.
 */
export type Due<E extends string = string, R extends string = string> =
  | { from: E; workingDays: number }
  /** Counted from the last date of a recurrence. */
  | { afterLast: R; workingDays: number }
  | { between: readonly [E, E] }
  | { week: number; weekday: Workday }

/** Mails that go out on weekdays of plan weeks. A holiday does not move them: nobody has to work. */
export type Sequence = {
  title: Words
  weekdays: readonly Workday[]
  weeks: readonly number[]
  visibility: Visibility
  /** Figures kept about it, such as opened and answered. */
  metrics?: readonly ('sent' | 'opened' | 'clicked' | 'answered')[]
}

/** Contacts that repeat. A date on a day off moves to the next working day. */
export type Recurrence<E extends string = string> = {
  title: Words
  visibility: Visibility
  /** First date: days after an event, or a weekday of a plan week. */
  first: { from: E; days: number } | { week: number; weekday: Workday }
  everyDays: number
  /** The next one counts from the planned date, or from the day the contact really was. */
  countedFrom: 'planned' | 'actual'
  /** Ends on a day (months after an event, that day not included), or as soon as an item is done. */
  until: { months: number; after: E } | { done: E }
  /** How many are put in the plan ahead where the end is not a date. */
  ahead?: number
  /** May be made more or less frequent for one customer; the change is logged. */
  adjustable: boolean
  kit?: string
  /** Category of the note without which a contact is not closed. */
  note?: Words
}

/** How long something usually takes or is meant to take. Never a promise: shown with its kind. */
export type Target<E extends string = string> = {
  what: Words
  kind: 'typical' | 'average' | 'aim'
  workingDays: number
  from: E
  to: E
}
