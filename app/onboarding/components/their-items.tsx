import { Link } from 'react-router'
import { Card } from '#app/components/ui/card.tsx'
import { Due } from '#app/components/ui/due.tsx'
import { Icon } from '#app/components/ui/icon.tsx'
import { itemIcon } from '#app/components/ui/states.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import type { ItemView } from '../item-view.ts'
import { StandingBadge } from './standing-badge.tsx'

type Props = { items: ItemView[]; side: 'customer' | 'vendor'; customerName: string; at: string; today: string }

/** Somebody has begun: said in so many words. */
const inHands = new Set<ItemView['standing']>(['started', 'in-review', 'reopened'])

/** What the other side does now, and what it begins as soon as the reader is done. */
export function TheirItems({ items, side, customerName, at, today }: Props) {
  const { t, format } = useWords()
  return (
    <Card
      title={t(`home.theirs.${side}`, { customer: customerName })}
      count={items.length > 0 ? items.length : undefined}
      padded={items.length === 0}
    >
      {items.length === 0 && <p className="quiet">{t('home.theirs.none')}</p>}
      <ul>
        {items.map((item) => (
          <li key={item.key} className="todo">
            <Icon name={itemIcon(item.standing)} large />
            <h3>
              <Link to={`${at}/plan/${item.key}`}>{item.title}</Link>
            </h3>
            <p className="meta">
              {inHands.has(item.standing) && <StandingBadge item={item} />}
              {item.waitsFor.length > 0 ? (
                <span>{t('home.theirs.startsAfter', { items: item.waitsFor.map((one) => one.title).join(', ') })}</span>
              ) : item.daysLate > 0 && item.due ? (
                <Due day={item.due} today={today} workingDaysLate={item.daysLate} />
              ) : (
                item.due && <span>{t('home.theirs.by', { day: format.shortDay(item.due) })}</span>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
