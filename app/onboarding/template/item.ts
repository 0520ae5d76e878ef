import type { Words } from '#importers/entity.ts'
import type { Condition, Names } from './condition.ts'
import type { Due } from './dates.ts'
import type { Work } from './kinds.ts'
import type { Side, Visibility } from './people.ts'

export type ItemBase<N extends Names = Names> = {
  title: Words
  /** What to do and why, in a sentence or two. */
  help?: Words
  /** The vendor's own step number: text, may repeat, says nothing about order. */
  label?: string
  phase: N['phase']
  module?: N['module']
  /** A finer heading of the module. */
  group?: string
  /** The item this one is a part of. */
  parent?: N['item']
  side: Side
  role: string
  /** Roles that help or advise. */
  helpers?: readonly string[]
  /** Everybody of both sides unless said otherwise. */
  visibility?: Visibility
  /** May be left aside without a reason. */
  optional?: boolean
  /** Applies only then. */
  when?: Condition<N>
  due?: Due<N['event'], N['recurrence']>
  /** Working days of work, or of waiting for it; 0 for what happens on one day. Default 1. */
  takes?: number
  after?: readonly N['item'][]
  /** Opens with this gate. */
  gate?: string
  /** Done as soon as that one is done: one delivery for two items. */
  sameAs?: N['item']
  /** Belongs together with these, without waiting for them. */
  seeAlso?: readonly N['item'][]
  /** A contact in person that is counted. */
  touchpoint?: boolean
  /** Shows how many working days it has been waiting since this event. */
  ageFrom?: N['event']
  /** The price of this option has to be accepted first. */
  option?: N['option']
}

/** One thing that somebody does. Its key is the name it has in the template, and never changes between versions. */
export type Item<N extends Names = Names> = ItemBase<N> & Work
