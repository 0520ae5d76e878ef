import type { ReactNode } from 'react'
import { type NavItem, Shell } from '#app/components/shell.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import type { Role } from '#db/scope.ts'

/** The vendor's own pages. */
export function useVendorNav(): NavItem[] {
  const { t } = useWords()
  return [
    { to: '/onboardings', label: t('home.nav.onboardings'), icon: 'list' },
    { to: '/review', label: t('home.nav.reviews'), icon: 'eye' },
  ]
}

type Props = { vendorName: string; person: { name: string; email: string }; role: Role; children: ReactNode }

/** The frame around the vendor's own pages. */
export function VendorShell({ vendorName, person, role, children }: Props) {
  const { t } = useWords()
  const nav = useVendorNav()
  return (
    <Shell shore="vendor" organisation={vendorName} home="/onboardings" nav={nav} user={{ ...person, role: t(`accounts.role.${role}`) }}>
      {children}
    </Shell>
  )
}
