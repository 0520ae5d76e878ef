import type { Words } from '#importers/entity.ts'
import type { Condition, Names } from './condition.ts'

export type Phase = {
  title: Words
  goal?: Words
  /** The role that leads; it may be on another side than in the phase before. */
  lead?: string
  /** The phase begins when this gate opens. */
  gate?: string
  /** True when the other side only answers: no reminders by default. */
  reactive?: boolean
}

export type Module = {
  title: Words
  /** Finer headings inside the module. */
  groups?: Readonly<Record<string, Words>>
  /** `contracted`: left out when the contract does not list it. `extra`: only in when the contract lists it. Else always in. */
  included?: 'contracted' | 'extra'
}

/** Something that opens. The customer reads `opens` while it is shut. */
export type Gate<N extends Names = Names> = { title: Words; opens: Words; when: Condition<N> }

/** Asked once, at an item; items depend on the answer. */
export type Question = { title: Words; askedAt: string; answers: Readonly<Record<string, Words>> }

/** A choice of way that is made at an item of the plan. Items of the ways carry the condition `{ branch, is }`. */
export type Branch = {
  title: Words
  decidedAt: string
  ways: Readonly<Record<string, Words>>
  /** Taken while nothing is decided. */
  usual: string
  /** On this way these items are parked: not late, and without a date until the resuming item is done. */
  deferred?: { way: string; parks: readonly string[]; until: string }
}

export type Edition = { title: Words; trainingMinutes: number }

export type Segment = { title: Words }

/** Something the customer may buy in addition. The price stands in the contract, not here. */
export type Option = { title: Words; price: Words }

/** What it means to be live, and to be done; both may differ by segment. */
export type Definitions<N extends Names = Names> = {
  goLive: { item: N['item']; means: Words }
  done: readonly { item: N['item']; when?: Condition<N>; means: Words }[]
}

/** Help that was meant to be occasional and no longer is. The role is told, and the customer hears it before it costs anything. */
export type Signal = {
  title: Words
  counts: 'extra-sessions' | 'structural-questions'
  from: number
  withinDays: number
  tells: string
  offers: string
}
