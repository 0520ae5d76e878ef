import type { Words } from '#importers/entity.ts'

/** Who has to act. `automatic` is the portal itself. */
export type Side = 'customer' | 'vendor' | 'third-party' | 'automatic'

/** Who may see: the customer (and the vendor), the vendor alone, or both and the third party it concerns. */
export type Visibility = 'customer' | 'internal' | 'third-party'

/** A function on one side; people are put on roles when an onboarding starts. */
export type Role = {
  side: Side
  title: Words
  /** True when items wait in a shared queue and the next free person takes one. */
  queue?: boolean
  /** True when one named person takes what comes to the role, unless somebody else is chosen. */
  namedPerson?: boolean
}

/** How many key-users a customer names. `max` null: no upper limit. */
export type KeyUsers = { min: number; max: number | null; rule: Words }

/** A named list that announcements and hand-overs go to; its people are set per vendor. */
export type DistributionList = { title: Words; members: readonly Words[] }
