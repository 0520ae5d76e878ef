import { inScope } from '#db/client.server.ts'
import { listReviewQueue } from '#db/queries/imports.ts'
import { listItems, listOnboardings } from '#db/queries/onboardings.ts'
import type { Scope } from '#db/scope.ts'
import { goLiveOf } from './go-live.ts'
import { opened } from './open.server.ts'
import { byTrouble, FILTERS, type Filter, fits, type PortfolioRow, rowOf } from './portfolio.ts'

export type Portfolio = {
  rows: PortfolioRow[]
  filter: Filter
  counts: Record<Filter, number>
  /** Files that wait for a review, and since when the first of them. */
  reviews: { count: number; since: Date | null }
}

export const filterOf = (asked: string | null): Filter => FILTERS.find((filter) => filter === asked) ?? 'all'

/** Every onboarding of the vendor, the worst first. */
export async function findPortfolio(reader: Scope, filter: Filter, now: Date = new Date()): Promise<Portfolio> {
  return inScope(reader, async (db) => {
    const onboardings = await listOnboardings(db, reader)
    const items = Map.groupBy(
      await listItems(
        db,
        reader,
        onboardings.map((one) => one.id),
      ),
      (item) => item.onboardingId,
    )
    const rows = onboardings.map((onboarding) => {
      const plan = opened(onboarding, items.get(onboarding.id) ?? [], reader, now)
      return rowOf(plan, goLiveOf({ ...plan, agreed: onboarding.agreedGoLive }, reader.locale), reader.locale)
    })
    const queue = (await listReviewQueue(db, reader)).filter((one) => one.state === 'submitted')
    return {
      rows: rows.filter((row) => fits(row, filter)).toSorted(byTrouble),
      filter,
      counts: Object.fromEntries(FILTERS.map((one) => [one, rows.filter((row) => fits(row, one)).length])) as Portfolio['counts'],
      reviews: { count: queue.length, since: queue[0]?.submittedAt ?? null },
    }
  })
}
