import type { Outlook } from './forecast.ts'

/** How far the data behind an item is, for its outlook. */
export type DataReadiness = {
  /** Rows that still have an error. */
  errorRows: number
  /** Rows corrected per working day, lately; 0 when nobody has begun. */
  repairedPerDay: number
  /** Files before this one in the review, itself included; 0 before it is sent. */
  reviewQueue: number
  /** Files reviewed per working day, lately. */
  reviewedPerDay: number
}

/** Rows a day that people correct before they have shown their own pace; bulk changes make it more. */
const FIRST_PACE = 40
/** Nobody is told of more than this from a pace alone: a slow first day says little. */
const LONGEST = 20

/** Working days until data is approved: what is left to correct at the pace so far, then its turn in the review. */
export function dataOutlook({ errorRows, repairedPerDay, reviewQueue, reviewedPerDay }: DataReadiness): Outlook {
  const correcting = errorRows / (repairedPerDay > 0 ? repairedPerDay : FIRST_PACE)
  const reviewing = Math.max(1, reviewQueue) / (reviewedPerDay > 0 ? reviewedPerDay : 1)
  return { remaining: Math.min(LONGEST, Math.ceil(correcting) + Math.ceil(reviewing)) }
}
