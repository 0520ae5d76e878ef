import './item.css'
import { Link } from 'react-router'
import { Alert } from '#app/components/ui/alert.tsx'
import { buttonClass } from '#app/components/ui/button.tsx'
import { Card } from '#app/components/ui/card.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import type { Outcome } from '../act.server.ts'
import type { ItemPage } from '../item.server.ts'
import { Asks } from './asks.tsx'
import { Given } from './given.tsx'
import { ItemForm } from './item-form.tsx'
import { MoreDeeds } from './more-deeds.tsx'
import { useCustomer } from './use-customer.ts'

type Props = { page: ItemPage; outcome?: Outcome }

/** What there is to do, what to hand in, and the buttons for it. */
export function ItemWork({ page, outcome, refused }: Props & { refused?: 'notAllowed' | 'noAnswer' }) {
  const { t } = useWords()
  const { side } = useCustomer()
  const problem = refused ?? (outcome && !outcome.done ? outcome.code : undefined)
  return (
    <Card title={t('item.what')}>
      <div className="stack">
        <Matter page={page} />
        {problem && <Alert tone={problem === 'somebodyWasFaster' ? 'warn' : 'error'} live title={t(`item.no.${problem}`)} />}
        <Asks asks={page.asks} />
        <Body page={page} outcome={outcome} />
        <MoreDeeds page={page} side={side} outcome={outcome} />
      </div>
    </Card>
  )
}

function Body({ page, outcome }: Props) {
  const { t } = useWords()
  const { at } = useCustomer()
  const { item, form, given, moves } = page
  if (item.kind === 'data' || item.kind === 'secret') {
    const to = item.kind === 'data' ? `${at}/data/${item.entity}` : `${at}/keys`
    return (
      <>
        <p className="quiet">{t(item.kind === 'data' ? 'item.byData' : 'item.byKeys')}</p>
        <div className="actions">
          <Link className={buttonClass({ look: 'filled' })} to={to}>
            {t(item.kind === 'data' ? 'item.toData' : 'item.toKeys')}
          </Link>
        </div>
      </>
    )
  }
  if (page.mayKeep) return <ItemForm key={`${page.state}-${given.rows.length}`} page={page} outcome={outcome} />
  const hasGiven = Object.keys(given.values).length + given.rows.length > 0
  const asks = form.fields.length + form.rows.length > 0 && (hasGiven || page.state === 'done')
  return (
    <>
      {!moves.complete.yes && moves.complete.code === 'otherSide' && <p className="quiet">{t('item.theirTurn', { who: item.role })}</p>}
      {!moves.complete.yes && moves.complete.code === 'notAllowed' && <p className="quiet">{t('item.onlyLooking')}</p>}
      {asks && (
        <div className="stack-2">
          <h3>{t('item.given')}</h3>
          <Given form={form} given={given} />
        </div>
      )}
    </>
  )
}

function Matter({ page: { help, instructions, agenda, meeting } }: { page: ItemPage }) {
  const { t } = useWords()
  return (
    <>
      {help && <p>{help}</p>}
      {instructions && <p>{instructions}</p>}
      {meeting && (
        <p className="quiet">
          {[t(`plan.channel.${meeting.channel as 'phone'}`), meeting.minutes && t('item.minutes', { count: meeting.minutes })]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {agenda.length > 0 && (
        <div className="stack-2">
          <h3>{t('item.agenda')}</h3>
          <ul className="agenda">
            {agenda.map((topic) => (
              <li key={topic}>{topic}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
