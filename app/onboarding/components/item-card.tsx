import './item-card.css'
import { Link } from 'react-router'
import { Due } from '#app/components/ui/due.tsx'
import { Icon } from '#app/components/ui/icon.tsx'
import { itemIcon } from '#app/components/ui/states.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import type { ItemView } from '../item-view.ts'
import type { Reason } from '../reason.server.ts'
import { ReasonWords } from './reason-words.tsx'
import { StandingBadge } from './standing-badge.tsx'
import { useCustomer } from './use-customer.ts'

type Props = { item: ItemView; today: string; why?: Reason }

/** One item on its shore: state, title, one line of facts. What is settled steps back; what reopened says why. */
export function ItemCard({ item, today, why }: Props) {
  const { t } = useWords()
  const { at } = useCustomer()
  const settled = item.standing === 'done' || item.standing === 'not-applicable'
  return (
    <article className={`item ${item.side} ${item.standing} ${settled ? 'settled' : ''}`}>
      <Icon name={itemIcon(item.standing)} />
      <h4>
        {item.label && <span className="quiet">{item.label} </span>}
        <Link to={`${at}/plan/${item.key}`}>{item.title}</Link>
      </h4>
      <StandingBadge item={item} />
      <p className="item-facts">
        <Facts item={item} today={today} />
        {why && (
          <span>
            <ReasonWords reason={why} />
          </span>
        )}
        {item.internal && <span>{t('home.line.internal')}</span>}
      </p>
    </article>
  )
}

function Facts({ item, today }: { item: ItemView; today: string }) {
  const { t, format } = useWords()
  if (item.standing === 'done') return item.doneOn && <span>{t('home.line.doneOn', { day: format.shortDay(item.doneOn) })}</span>
  if (item.standing === 'not-applicable') return null
  return (
    <>
      {item.due && <Due day={item.due} today={today} workingDaysLate={item.daysLate} />}
      {!item.due && !item.optional && <span>{t('home.line.noDate')}</span>}
      {item.optional && <span>{t('home.line.optional')}</span>}
      {item.waitsFor.length > 0 && <span>{t('home.line.after', { items: item.waitsFor.map((one) => one.title).join(', ') })}</span>}
    </>
  )
}
