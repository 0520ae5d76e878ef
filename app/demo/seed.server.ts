import { hashPassword } from 'better-auth/crypto'
import { addDays, dayAt } from '#app/onboarding/calendar.ts'
import { findTemplate } from '#app/onboarding/registry.ts'
import { startOnboarding } from '#app/onboarding/start.server.ts'
import { type Db, ownerDb } from '#db/client.server.ts'
import { addCustomer, addPerson, addVendor, isUnused } from '#db/queries/seeding.ts'
import type { CustomerScope } from '#db/queries/within.ts'
import { DEMO_PASSWORD, demoCustomers, demoPeople, demoVendor } from './people.ts'

/** Days before today on which the demo's onboardings began, by customer. */
const AGES = [20, 6, 34, 1]

/** Fills an unused database with a believable demo; leaves any other alone. Gives whether it did. */
export async function seedDemo(now: Date = new Date()): Promise<boolean> {
  return ownerDb().transaction(async (tx) => {
    const db = tx as unknown as Db
    if (!(await isUnused(db))) return false
    const vendorId = await addVendor(db, demoVendor)
    const customers = await addCustomers(db, vendorId)
    const people = await addPeople(db, vendorId, customers)
    for (const [index, customer] of demoCustomers.entries()) {
      const scope: CustomerScope = {
        vendorId,
        customerId: customers.get(customer.code)!,
        userId: people.get('ingrid@timewax.example')!,
        role: 'implementer',
        locale: 'en',
      }
      const start = addDays(dayAt(now, customer.timeZone), -AGES[index]!)
      const template = findTemplate('timewax')!
      await startOnboarding(db, scope, { ...customer, template, choices: { edition: 'professional' }, start, at: now })
    }
    return true
  })
}

async function addCustomers(db: Db, vendorId: string): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const { timeZone: _, ...customer } of demoCustomers) ids.set(customer.code, await addCustomer(db, { ...customer, vendorId }))
  return ids
}

async function addPeople(db: Db, vendorId: string, customers: Map<string, string>): Promise<Map<string, string>> {
  const passwordHash = await hashPassword(DEMO_PASSWORD)
  const ids = new Map<string, string>()
  for (const { name, email, language, role, customer } of demoPeople) {
    const membership = { vendorId, customerId: customer ? customers.get(customer)! : null, role }
    ids.set(email, await addPerson(db, { name, email, language, passwordHash }, membership))
  }
  return ids
}
