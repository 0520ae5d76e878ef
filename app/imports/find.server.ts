import type { Db } from '#db/client.server.ts'
import { findImport, findImportById, type ImportView, lockImport } from '#db/queries/imports.ts'
import { findOnboarding, type OnboardingView } from '#db/queries/onboardings.ts'
import type { CustomerScope } from '#db/queries/within.ts'
import type { Scope } from '#db/scope.ts'

/** The customer named in the address: its onboarding, and the scope narrowed to it. 404 where the reader may not look. */
export async function requireCustomer(
  db: Db,
  scope: Scope,
  customerCode: string,
): Promise<{ onboarding: OnboardingView; scope: CustomerScope }> {
  const onboarding = await findOnboarding(db, scope, customerCode)
  if (!onboarding) throw new Response(null, { status: 404 })
  return { onboarding, scope: { ...scope, customerId: onboarding.customerId } }
}

/** The import with this number of the customer named in the address, or 404. */
export async function requireImport(
  db: Db,
  reader: Scope,
  customerCode: string,
  number: string | number,
): Promise<{ onboarding: OnboardingView; scope: CustomerScope; found: ImportView }> {
  const { onboarding, scope } = await requireCustomer(db, reader, customerCode)
  const found = /^\d{1,9}$/.test(String(number)) ? await findImport(db, scope, Number(number)) : undefined
  if (!found) throw new Response(null, { status: 404 })
  return { onboarding, scope, found }
}

/** The same for changing it: as it stands now, and as it stays for everybody else until the transaction ends. */
export async function takeImport(
  db: Db,
  reader: Scope,
  customerCode: string,
  number: string | number,
): Promise<{ onboarding: OnboardingView; scope: CustomerScope; found: ImportView }> {
  const { onboarding, scope, found } = await requireImport(db, reader, customerCode, number)
  await lockImport(db, scope, found.id)
  return { onboarding, scope, found: (await findImportById(db, scope, found.id))! }
}
