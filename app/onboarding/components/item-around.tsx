import { Link } from 'react-router'
import { Card } from '#app/components/ui/card.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import type { ItemPage } from '../item.server.ts'
import type { ItemView } from '../item-view.ts'
import { StandingBadge } from './standing-badge.tsx'
import { Trail } from './trail.tsx'
import { useCustomer } from './use-customer.ts'

/** Around an item: who does it, what comes before and after, what happened. */
export function ItemAround({ page: { item, helpers, before, after, happened }, now }: { page: ItemPage; now: Date }) {
  const { t } = useWords()
  const { customerName, vendorName } = useCustomer()
  const organisation = item.side === 'customer' ? customerName : item.side === 'vendor' ? vendorName : t(`plan.side.${item.side}`)
  return (
    <>
      <Card title={t('item.who')}>
        <p>
          {item.role}
          <span className="quiet"> · {organisation}</span>
        </p>
        {helpers.length > 0 && <p className="small quiet">{t('item.helpers', { who: helpers.join(', ') })}</p>}
      </Card>
      <Items title={t('item.before')} items={before} />
      <Items title={t('item.follows')} items={after} />
      <Card title={t('item.history')}>
        <Trail happened={happened} now={now} />
      </Card>
    </>
  )
}

function Items({ title, items }: { title: string; items: ItemView[] }) {
  const { at } = useCustomer()
  if (items.length === 0) return null
  return (
    <Card title={title}>
      <ul className="item-list">
        {items.map((item) => (
          <li key={item.key}>
            <Link to={`${at}/plan/${item.key}`}>{item.title}</Link>
            <StandingBadge item={item} />
          </li>
        ))}
      </ul>
    </Card>
  )
}
