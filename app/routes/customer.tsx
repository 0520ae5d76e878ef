import { Outlet } from 'react-router'
import { sideOf } from '#app/accounts/permissions.ts'
import { requireSession } from '#app/accounts/session.server.ts'
import { Shell } from '#app/components/shell.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import { findShell } from '#app/onboarding/shell.server.ts'
import type { Route } from './+types/customer'

/** Everything about one customer's onboarding, for the customer and for the vendor alike. */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  const session = requireSession(context, request)
  return {
    ...(await findShell(session.scope, params.customer)),
    person: session.person,
    role: session.scope.role,
    side: sideOf(session.scope),
  }
}

export default function Customer({ loaderData, params }: Route.ComponentProps) {
  const { t } = useWords()
  const { side, person, role, customerName, waiting } = loaderData
  const at = `/c/${params.customer}`
  const nav = [
    { to: at, label: t('plan.nav.home'), icon: 'home' as const, end: true },
    { to: `${at}/plan`, label: t('plan.nav.plan'), icon: 'plan' as const },
    { to: `${at}/data`, label: t('plan.nav.data'), icon: 'table' as const },
    { to: `${at}/keys`, label: t('plan.nav.keys'), icon: 'key' as const },
    { to: `${at}/messages`, label: t('plan.nav.messages'), icon: 'message' as const },
  ]
  return (
    <Shell shore={side} organisation={customerName} home={side === 'vendor' ? '/onboardings' : at} nav={nav} user={{ ...person, role }}>
      <Outlet context={{ waiting }} />
    </Shell>
  )
}
