import { dayAt } from '#app/onboarding/calendar.ts'
import { isSettled, type RunningItem } from '#app/onboarding/item-state.ts'
import { runningOf } from '#app/onboarding/running.ts'
import { inScope } from '#db/client.server.ts'
import { findOnboardingById, listItems, moveItem } from '#db/queries/onboardings.ts'
import { leaveTrace } from '#db/queries/traces.ts'
import type { DemoStory } from './seed.server.ts'

/** Kinds that complete by themselves when what is behind them is there. */
const BY_THEMSELVES = new Set(['data', 'secret', 'sequence', 'recurrence'])

/** Lives an onboarding of the demo up to today: what was due and could be done was done on its day, but for what it is late with. */
export async function liveUntilToday({ customer, onboardingId, vendor, customerSide }: DemoStory, now: Date): Promise<void> {
  const today = dayAt(now, customer.timeZone)
  await inScope(vendor, async (db) => {
    const onboarding = (await findOnboardingById(db, vendor, onboardingId))!
    const rows = await listItems(db, vendor, [onboardingId])
    for (const item of lived(runningOf(onboarding, rows).items, today, customer.late)) {
      const at = new Date(`${item.due}T13:00:00Z`)
      const who = item.side === 'customer' ? customerSide : vendor
      const row = rows.find((one) => one.key === item.key)!
      await moveItem(db, vendor, row, { to: 'done', reason: null, by: who.userId, on: item.due!, at })
      const data = { item: item.key, from: row.state, to: 'done' }
      await leaveTrace(db, who, { action: 'item.completed', subject: 'item', subjectId: row.id, data, at })
    }
  })
}

/** The items that people have done by today, in an order in which they could be done. */
function lived(items: readonly RunningItem[], today: string, late: readonly string[]): RunningItem[] {
  const settled = new Set(items.filter(isSettled).map((item) => item.key))
  const due = items.filter(
    (item) =>
      item.due !== null && item.due < today && !BY_THEMSELVES.has(item.kind) && !late.includes(item.key) && item.state === 'not-started',
  )
  const done: RunningItem[] = []
  for (let more = true; more; ) {
    const next = due.filter((item) => !settled.has(item.key) && item.after.every((key) => settled.has(key)))
    for (const item of next) settled.add(item.key)
    done.push(...next)
    more = next.length > 0
  }
  return done.toSorted((a, b) => a.due!.localeCompare(b.due!))
}
