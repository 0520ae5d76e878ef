import './trail.css'
import { useWords } from '#app/i18n/use-words.ts'
import type { ItemHappening } from '../item.server.ts'
import { ReasonWords } from './reason-words.tsx'

/** What happened to an item, newest first: what, why, who and when. */
export function Trail({ happened, now }: { happened: ItemHappening[]; now: Date }) {
  const { t, format } = useWords()
  if (happened.length === 0) return <p className="small quiet">{t('item.created')}</p>
  return (
    <ol className="trail">
      {happened.map((one) => (
        <li key={one.id} className={one.who ? '' : 'itself'}>
          {t(`item.changed.${one.to}`)}
          {one.reason && (
            <>
              {' · '}
              <ReasonWords reason={one.reason} />
            </>
          )}
          <small>
            {one.who ?? t('item.itself')} · {format.moment(one.at, now)}
          </small>
        </li>
      ))}
    </ol>
  )
}
