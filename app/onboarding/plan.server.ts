import { inScope } from '#db/client.server.ts'
import { listItemEvents } from '#db/queries/onboardings.ts'
import type { Scope } from '#db/scope.ts'
import { openOnboarding } from './open.server.ts'
import { type PlanView, SHOWS, type Show, viewPlan } from './plan-page.ts'
import { type Reason, reasonOf } from './reason.server.ts'

/** `why`: for items that reopened or were left out, the reason that was given or found. */
export type PlanPage = PlanView & { today: string; show: Show; why: Record<string, Reason> }

export const showOf = (asked: string | null): Show => SHOWS.find((show) => show === asked) ?? 'all'

export async function findPlan(reader: Scope, customer: string, show: Show, now: Date = new Date()): Promise<PlanPage> {
  return inScope(reader, async (db) => {
    const opened = await openOnboarding(db, reader, customer, now)
    const told = opened.visible.filter((item) => item.state === 'reopened' || item.state === 'not-applicable')
    const keys = new Map(told.map((item) => [opened.rows.get(item.key)!.id, item.key]))
    const why: PlanPage['why'] = {}
    for (const event of await listItemEvents(db, opened.scope, [...keys.keys()])) {
      const reason = reasonOf(event, opened, reader.locale)
      if (reason) why[keys.get(event.itemId)!] = reason
    }
    return { ...viewPlan(opened, show, reader.locale), today: opened.today, show, why }
  })
}
