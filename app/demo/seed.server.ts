import { hashPassword } from 'better-auth/crypto'
import { addDays, dayAt } from '#app/onboarding/calendar.ts'
import { findTemplate } from '#app/onboarding/registry.ts'
import { startOnboarding } from '#app/onboarding/start.server.ts'
import { type Db, ownerDb } from '#db/client.server.ts'
import { addCustomer, addPerson, addVendor, isUnused } from '#db/queries/seeding.ts'
import type { CustomerScope } from '#db/queries/within.ts'
import { deliverLists } from './deliver.server.ts'
import { type DemoCustomer, type DemoVendor, demoVendors } from './onboardings.ts'
import { liveUntilToday } from './past.server.ts'
import { DEMO_PASSWORD, demoPeople } from './people.ts'

/** A customer of the demo, its onboarding begun, and everybody who may act for it by e-mail address. */
export type DemoStory = {
  customer: DemoCustomer
  onboardingId: string
  scopes: Map<string, CustomerScope>
  vendor: CustomerScope
  customerSide: CustomerScope
}

/**
 * Fills an unused database with a believable demo; leaves any other alone. Gives whether it did. People and plans come in one
 * transaction; what they have done since, through the portal's own use cases.
 */
export async function seedDemo(now: Date = new Date()): Promise<boolean> {
  const stories = await ownerDb().transaction(async (tx) => {
    const db = tx as unknown as Db
    if (!(await isUnused(db))) return null
    const passwordHash = await hashPassword(DEMO_PASSWORD)
    const begun: DemoStory[] = []
    for (const vendor of demoVendors) begun.push(...(await addStories(db, vendor, passwordHash, now)))
    return begun
  })
  if (!stories) return false
  for (const story of stories) {
    await deliverLists(story, now)
    await liveUntilToday(story, now)
  }
  return true
}

async function addStories(db: Db, vendor: DemoVendor, passwordHash: string, now: Date): Promise<DemoStory[]> {
  const { customers, ...company } = vendor
  const vendorId = await addVendor(db, company)
  const ids = new Map<string, string>()
  for (const { code, name, country } of customers) ids.set(code, await addCustomer(db, { vendorId, code, name, country }))
  const people = await addPeople(db, vendorId, vendor.key, ids, passwordHash)
  const stories: DemoStory[] = []
  for (const customer of customers) stories.push(await beginStory(db, vendor.key, customer, ids.get(customer.code)!, people, now))
  return stories
}

type Member = { email: string; scope: Omit<CustomerScope, 'customerId'>; customer?: string }

async function addPeople(
  db: Db,
  vendorId: string,
  vendor: string,
  customers: Map<string, string>,
  passwordHash: string,
): Promise<Member[]> {
  const members: Member[] = []
  for (const { name, email, language, role, customer } of demoPeople[vendor] ?? []) {
    const membership = { vendorId, customerId: customer ? customers.get(customer)! : null, role }
    const userId = await addPerson(db, { name, email, language, passwordHash }, membership)
    members.push({ email, customer, scope: { vendorId, userId, role, locale: language } })
  }
  return members
}

async function beginStory(
  db: Db,
  vendor: string,
  customer: DemoCustomer,
  customerId: string,
  people: Member[],
  now: Date,
): Promise<DemoStory> {
  const own = people.filter((one) => !one.customer || one.customer === customer.code)
  const scopes = new Map(own.map((one) => [one.email, { ...one.scope, customerId }]))
  const of = (role: 'implementer' | 'key-user') => scopes.get(own.find((one) => one.scope.role === role)!.email)!
  const start = addDays(dayAt(now, customer.timeZone), -customer.daysAgo)
  const { choices, country, timeZone } = customer
  const template = findTemplate(vendor)!
  const row = await startOnboarding(db, of('implementer'), {
    template,
    choices,
    start,
    country,
    timeZone,
    at: new Date(`${start}T08:30:00Z`),
  })
  return { customer, onboardingId: row.id, scopes, vendor: of('implementer'), customerSide: of('key-user') }
}
