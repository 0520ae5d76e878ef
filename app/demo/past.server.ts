import { dayAt, type PlainDate } from '#app/onboarding/calendar.ts'
import { runningOf } from '#app/onboarding/running.ts'
import { inScope } from '#db/client.server.ts'
import { findOnboardingById, listItems, moveItem } from '#db/queries/onboardings.ts'
import { leaveTrace } from '#db/queries/traces.ts'
import type { DemoStory } from './seed.server.ts'

/** Kinds that complete by themselves when what is behind them is there. */
const BY_THEMSELVES = new Set(['data', 'secret', 'sequence', 'recurrence'])

/** Lives an onboarding of the demo up to today: what was due is done on its day, but for the items that it is late with. */
export async function liveUntilToday({ customer, onboardingId, vendor, customerSide }: DemoStory, now: Date): Promise<void> {
  const today = dayAt(now, customer.timeZone)
  await inScope(vendor, async (db) => {
    const onboarding = (await findOnboardingById(db, vendor, onboardingId))!
    const rows = await listItems(db, vendor, [onboardingId])
    for (const item of runningOf(onboarding, rows).items) {
      if (!isPast(item.due, today) || BY_THEMSELVES.has(item.kind) || customer.late.includes(item.key) || item.state !== 'not-started')
        continue
      const at = new Date(`${item.due}T13:00:00Z`)
      const who = item.side === 'customer' ? customerSide : vendor
      const row = rows.find((one) => one.key === item.key)!
      await moveItem(db, vendor, row, { to: 'done', reason: null, by: who.userId, on: item.due!, at })
      const data = { item: item.key, from: 'not-started', to: 'done' }
      await leaveTrace(db, who, { action: 'item.completed', subject: 'item', subjectId: row.id, data, at })
    }
  })
}

const isPast = (due: PlainDate | null, today: PlainDate) => due !== null && due < today
