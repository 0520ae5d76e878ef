import './todo.css'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { buttonClass } from '#app/components/ui/button.tsx'
import { Due } from '#app/components/ui/due.tsx'
import { Icon, type IconName } from '#app/components/ui/icon.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import type { ItemView } from '../item-view.ts'
import type { DataReadiness } from '../readiness.server.ts'
import type { Kind } from '../template/kinds.ts'
import { StandingBadge } from './standing-badge.tsx'

const icons: Partial<Record<Kind, IconName>> = {
  data: 'table',
  secret: 'key',
  contacts: 'people',
  meeting: 'calendar',
  session: 'calendar',
  choice: 'question',
  file: 'file',
  link: 'link',
  form: 'pen',
  agreement: 'pen',
  approval: 'eye',
  verification: 'eye',
  milestone: 'flag',
  announcement: 'mail',
  relay: 'bank',
}

const doings = { secret: 'keys', contacts: 'names', choice: 'choose', form: 'fillIn', agreement: 'accept', approval: 'accept' } as const

/** What opens an item: its own page, or the page of the data or keys behind it. */
export function doingOf(item: Pick<ItemView, 'key' | 'kind' | 'entity' | 'side'>, at: string, data?: DataReadiness) {
  if (item.kind === 'secret') return { to: `${at}/keys`, words: 'keys' } as const
  if (item.kind === 'data') return dataDoing(at, item.entity!, data)
  const words = item.side === 'third-party' ? 'arrived' : (doings[item.kind as keyof typeof doings] ?? 'open')
  return { to: `${at}/plan/${item.key}`, words } as const
}

function dataDoing(at: string, entity: string, data?: DataReadiness) {
  const newest = data?.newest
  if (!newest || newest.work === 'refused') return { to: `${at}/data/${entity}`, words: 'upload' } as const
  const to = `${at}/imports/${newest.number}/${newest.step}`
  if ((newest.counts?.errors ?? 0) > 0 && newest.step === 'correct') return { to, words: 'correct' } as const
  return { to, words: newest.step === 'send' ? 'look' : 'goOn' } as const
}

type Props = { item: ItemView; at: string; today: string; data?: DataReadiness; filled?: boolean; more?: ReactNode }

/** One thing to do: what, by when, and the button that leads there. */
export function Todo({ item, at, today, data, filled, more }: Props) {
  const { t } = useWords()
  const doing = doingOf(item, at, data)
  return (
    <li className="todo">
      <Icon name={icons[item.kind] ?? 'circle'} large />
      <h3>
        <Link to={`${at}/plan/${item.key}`}>{item.title}</Link>
      </h3>
      <div className="meta">
        {item.due && <Due day={item.due} today={today} workingDaysLate={item.daysLate} />}
        {(item.standing === 'started' || item.standing === 'reopened') && <StandingBadge item={item} />}
        {more}
        {item.internal && <span>{t('home.line.internal')}</span>}
        {item.optional && <span>{t('home.line.optional')}</span>}
      </div>
      <Link className={buttonClass({ look: filled ? 'filled' : 'outlined' })} to={doing.to}>
        {t(`home.do.${doing.words}`)}
        <span className="sr">: {item.title}</span>
      </Link>
    </li>
  )
}
