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

/** A request with its own way through states. `needs`: what must be recorded before the step may be taken. */
export type TicketFlow = {
  title: Words
  states: Readonly<Record<string, { title: Words; role: string; steps: readonly Words[] }>>
  start: string
  moves: readonly { from: string; to: string; title: Words; role: string; needs?: readonly string[]; records?: string; closes?: Words }[]
}
