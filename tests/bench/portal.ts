import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Closing, closeAll, type Main, openBuilt, settings } from '#app/server/boot.ts'
import { noSettings } from '#tests/setup/no-settings.ts'
import { benchFolder } from './folder.ts'

export type Portal = Awaited<ReturnType<typeof openPortal>>
type Product = Awaited<ReturnType<Main['measured']>>

const NOW = new Date()
const DAY = NOW.toISOString().slice(0, 10)

/** A portal of its own with an empty database, set as the product sets it, and one vendor. The worker is apart. */
export async function openPortal() {
  const folder = join(benchFolder, 'portal')
  rmSync(folder, { recursive: true, force: true })
  Object.assign(process.env, noSettings, { GANGWAY_DATA: folder, NODE_ENV: 'production' })
  const opened: Closing[] = []
  const main = await openBuilt(settings(), opened)
  const product = await main.measured()
  const vendor = { key: 'vendor', name: 'Vendor', country: 'NL', timeZone: 'Europe/Amsterdam' }
  const vendorId = await product.addVendor(product.ownerDb(), vendor)
  return {
    product,
    url: product.databaseUrl(),
    beginCustomer: (code: string) => beginCustomer(product, vendorId, code),
    async close() {
      await product.stopQueue()
      await closeAll(opened)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A customer who has delivered nothing yet, with an onboarding. Gives who delivers. */
async function beginCustomer(product: Product, vendorId: string, customer: string) {
  const db = product.ownerDb()
  const customerId = await product.addCustomer(db, { vendorId, code: customer, name: customer, country: 'NL' })
  const person = { name: customer, email: `${customer}@example.test`, language: 'en', passwordHash: 'none' }
  const role = 'key-user' as const
  const userId = await product.addPerson(db, person, { vendorId, customerId, role })
  const scope = { vendorId, customerId, userId, role, locale: 'en' as const }
  const template = product.findTemplate('timewax')!
  const place = { country: 'NL', timeZone: 'Europe/Amsterdam' }
  const plan = { template, choices: { edition: 'professional' }, start: DAY, at: NOW, ...place }
  const onboarding = await product.startOnboarding(db, { ...scope, role: 'implementer' }, plan)
  return { customer, scope, onboardingId: onboarding.id }
}
