import { type MetaFunction, useSearchParams } from 'react-router'
import { Asking } from '#app/components/gallery/asking.tsx'
import { Counting } from '#app/components/gallery/counting.tsx'
import { Showing } from '#app/components/gallery/showing.tsx'
import { Telling } from '#app/components/gallery/telling.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { type NavItem, Shell } from '#app/components/shell.tsx'

const nav: NavItem[] = [
  { to: '/look', label: 'Home', icon: 'home' },
  { to: '/plan', label: 'Plan', icon: 'list' },
  { to: '/data', label: 'Data', icon: 'table', count: 3 },
  { to: '/sessions', label: 'Sessions', icon: 'calendar' },
  { to: '/messages', label: 'Messages', icon: 'message' },
]
const user = { name: 'Kirsi Finne', email: 'kirsi@bakkerij-voorbeeld.example', role: 'Key-user, finance' }

export const meta: MetaFunction = () => [{ title: 'Components · Gangway' }]

/** Every primitive on one page, for looking; in development only. `?shore=vendor` shows the other shore. */
export default function Look() {
  const shore = useSearchParams()[0].get('shore') === 'vendor' ? 'vendor' : 'customer'
  return (
    <Shell shore={shore} organisation="Bakkerij Voorbeeld BV" nav={nav} user={user}>
      <PageHeader title="Components" lead="Every state has a shape and a word. One filled button a page." />
      <div className="halves">
        <Asking />
        <Telling />
        <Counting />
        <Showing />
      </div>
    </Shell>
  )
}
