import { inScope } from '#db/client.server.ts'
import type { Scope } from '#db/scope.ts'
import { openOnboarding } from './open.server.ts'

/** What stands around every page of one customer. */
export type CustomerFrame = { customerCode: string; customerName: string; timeZone: string; asksForKeys: boolean }

export async function findShell(reader: Scope, customer: string, now: Date = new Date()): Promise<CustomerFrame> {
  return inScope(reader, async (db) => {
    const { onboarding, visible } = await openOnboarding(db, reader, customer, now)
    return {
      customerCode: onboarding.customerCode,
      customerName: onboarding.customerName,
      timeZone: onboarding.timeZone,
      asksForKeys: visible.some((item) => item.kind === 'secret'),
    }
  })
}
