import { may } from '#app/accounts/permissions.ts'
import { inScope } from '#db/client.server.ts'
import { listOnboardings } from '#db/queries/onboardings.ts'
import type { Scope } from '#db/scope.ts'

/** Where a reader begins: the vendor at its onboardings, a customer at its own. 404 while a customer's has not started. */
export async function startPage(reader: Scope): Promise<string> {
  if (may(reader, 'see-portfolio')) return '/onboardings'
  const [onboarding] = await inScope(reader, (db) => listOnboardings(db, reader))
  if (!onboarding) throw new Response(null, { status: 404 })
  return `/c/${onboarding.customerCode}`
}
