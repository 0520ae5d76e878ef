import type { Db } from '#db/client.server.ts'
import { listCredentialStates } from '#db/queries/credentials.ts'
import { listStanding } from '#db/queries/imports.ts'
import { findOnboardingById, listItems, lockItems, moveItem } from '#db/queries/onboardings.ts'
import { leaveTrace } from '#db/queries/traces.ts'
import type { CustomerScope } from '#db/queries/within.ts'
import { dayAt } from './calendar.ts'
import { settleItems } from './completion.ts'
import { runningOf } from './running.ts'

/**
 * Lets the items complete and reopen by themselves that depend on data or keys. To be called in the transaction that
 * changed an import or a credential: the items move with it or not at all.
 */
export async function settleDataItems(db: Db, scope: CustomerScope, of: { onboardingId: string; at: Date }): Promise<void> {
  await lockItems(db, of.onboardingId) // what others changed at the same time counts too
  const onboarding = await findOnboardingById(db, scope, of.onboardingId)
  if (!onboarding) return
  const rows = await listItems(db, scope, [of.onboardingId])
  const { template, choices, items } = runningOf(onboarding, rows)
  const facts = {
    imports: await listStanding(db, scope, of.onboardingId),
    credentials: await listCredentialStates(db, scope, of.onboardingId),
    choices,
  }
  for (const { key, from, to, reason } of settleItems(template, items, facts)) {
    const row = { ...rows.find((one) => one.key === key)!, state: from }
    const moved = await moveItem(db, scope, row, { to, reason, by: null, on: dayAt(of.at, onboarding.timeZone), at: of.at })
    if (!moved) continue
    const { item: other = null, ...params } = reason.params
    const data = { ...params, item: key, other, from, to, reason: reason.code }
    await leaveTrace(db, scope, { action: 'item.settled', subject: 'item', subjectId: row.id, data, at: of.at }, 'itself')
  }
}
