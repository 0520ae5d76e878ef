import type { Words } from '#importers/entity.ts'
import type { Condition, Names } from './condition.ts'
import type { Channel, Topic } from './kinds.ts'

/** People come together and learn something. An item of kind `session` is done when its sessions were held. */
export type Session<N extends Names = Names> = {
  title: Words
  purpose: 'training' | 'questions' | 'technical' | 'hand-over'
  minutes: number
  channel: Channel
  /** Modules it is about: one session may serve several, and a module may have several. */
  modules?: readonly N['module'][]
  agenda?: readonly Topic[]
  /** Whose environment is shown; the customer's own unless said otherwise. */
  environment?: 'customer' | 'demo'
  recorded?: boolean
  /** How many days it may be split over. */
  days?: { min: number; max: number }
  when?: Condition<N>
  /** May be held again, and after go-live. */
  repeatable?: boolean
  /** A role of a third party that attends. */
  audience?: readonly string[]
}

/** Something to look at later, by the customer's other people too. */
export type LibraryEntry = {
  title: Words
  type: 'recordings' | 'tutorials' | 'extra-training' | 'lesson-plans'
  address?: string
  visibility: 'customer' | 'internal'
}
