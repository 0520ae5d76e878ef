import { Outlet } from 'react-router'
import { sideOf } from '#app/accounts/permissions.ts'
import { requireSession } from '#app/accounts/session.server.ts'
import { TimeZone } from '#app/i18n/use-words.ts'
import { CustomerShell } from '#app/onboarding/components/customer-shell.tsx'
import type { CustomerPlace } from '#app/onboarding/components/use-customer.ts'
import { findShell } from '#app/onboarding/shell.server.ts'
import type { Route } from './+types/customer'

/** Everything about one customer's onboarding, for the customer and for the vendor alike. */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  const { scope, person, vendorName } = requireSession(context, request)
  const frame = await findShell(scope, params.customer)
  return { ...frame, person: { name: person.name, email: person.email }, role: scope.role, side: sideOf(scope), vendorName }
}

export default function Customer({ loaderData }: Route.ComponentProps) {
  const { side, customerName, customerCode, vendorName, timeZone } = loaderData
  const place: CustomerPlace = { at: `/c/${customerCode}`, side, customerName, vendorName }
  return (
    <TimeZone value={timeZone}>
      <CustomerShell {...loaderData} {...place}>
        <Outlet context={place} />
      </CustomerShell>
    </TimeZone>
  )
}
