import './customer-shell.css'
import type { ReactNode } from 'react'
import { type NavItem, Shell } from '#app/components/shell.tsx'
import { TabLinks } from '#app/components/tab-links.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import type { Role } from '#db/scope.ts'
import type { CustomerPlace } from './use-customer.ts'
import { useVendorNav } from './vendor-shell.tsx'

type Props = CustomerPlace & { asksForKeys: boolean; person: { name: string; email: string }; role: Role; children: ReactNode }

/** The frame around a customer's pages. The customer finds them on top; the vendor below the pages of its own. */
export function CustomerShell({ at, side, customerName, vendorName, asksForKeys, person, role, children }: Props) {
  const { t } = useWords()
  const vendorNav = useVendorNav()
  const pages: NavItem[] = [
    { to: at, label: t('home.nav.home'), icon: 'home', end: true },
    { to: `${at}/plan`, label: t('home.nav.plan'), icon: 'list' },
    { to: `${at}/data`, label: t('home.nav.data'), icon: 'table' },
    ...(asksForKeys ? [{ to: `${at}/keys`, label: t('home.nav.keys'), icon: 'key' as const }] : []),
    { to: `${at}/messages`, label: t('home.nav.messages'), icon: 'message' },
  ]
  const history = { to: `${at}/history`, label: t('home.nav.history') }
  const user = { ...person, role: t(`accounts.role.${role}`) }
  if (side === 'customer')
    return (
      <Shell shore="customer" organisation={customerName} home={at} nav={pages} user={{ ...user, links: [history] }}>
        {children}
      </Shell>
    )
  return (
    <Shell shore="vendor" organisation={vendorName} home="/onboardings" nav={vendorNav} user={user}>
      <div className="customer-head">
        <p className="title">{customerName}</p>
        <TabLinks label={t('home.nav.of', { customer: customerName })} links={[...pages, history]} />
      </div>
      {children}
    </Shell>
  )
}
