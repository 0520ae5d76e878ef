import type { Words } from '#importers/entity.ts'
import type { Condition, Names } from './condition.ts'
import type { Channel } from './kinds.ts'

/** Which way to reach whom, for which reason. The first one whose condition holds is offered. */
export type ContactWay<N extends Names = Names> = {
  reason: Words
  channel: Channel
  to: string
  when?: Condition<N>
  /** Kept the same after go-live. */
  lasting?: boolean
}

/** When a desk is staffed, in its own time zone. */
export type Desk = {
  title: Words
  role: string
  address?: string
  timeZone: string
  weekdays: readonly (1 | 2 | 3 | 4 | 5 | 6 | 7)[]
  from: string
  until: string
  gate?: string
}

/** Categories under which a customer asks. Each goes to a role or a shared queue. */
export type TicketCategory = { title: Words; to: string }

/** Something to do in a state. `draft`: how is still to be written down. `evidence`: only done with proof. */
export type TicketStep = { title: Words; draft?: boolean; evidence?: boolean }

/**
 * A step from one state to another. `needs` must be recorded before, `unless` must not be; `records` is recorded by it.
 * `closes`: the reason with which the request ends.
 */
export type TicketMove = {
  from: string
  to: string
  title: Words
  role: string
  needs?: readonly string[]
  unless?: string
  records?: string
  closes?: Words
}

/** A request with its own way through states. */
export type TicketFlow = {
  title: Words
  request: Words
  start: string
  states: Readonly<Record<string, { title: Words; role: string; steps: readonly TicketStep[]; end?: boolean }>>
  /** What can be recorded on the way, and is asked for before a move. */
  checks: Readonly<Record<string, Words>>
  moves: readonly TicketMove[]
}
