import './hero.css'
import { Link } from 'react-router'
import { Days } from '#app/components/ui/days.tsx'
import { Ring } from '#app/components/ui/ring.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import type { GoLive, GoLiveReason } from '../go-live.ts'
import type { Home } from '../home.server.ts'
import type { DataReadiness } from '../readiness.server.ts'
import { bookedAs } from './booked.ts'
import { Rail } from './rail.tsx'
import { useCustomer } from './use-customer.ts'

type Props = Pick<Home, 'goLive' | 'progress' | 'data'> & { at: string; side: 'customer' | 'vendor'; customerName: string }

/** The answer: when go-live is, why, and how much of the plan is done by whom. */
export function Hero({ goLive, progress, data, at, side, customerName }: Props) {
  const { t, format } = useWords()
  const isLive = goLive.state === 'live'
  const keys = side === 'customer' ? (['you', 'we'] as const) : (['them', 'we'] as const)
  return (
    <section className="card hero" aria-labelledby="go-live">
      <div className="hero-progress">
        <Ring {...progress} />
        <p className="key">
          <span>
            <i className="customer" />
            {t(`home.goLive.${keys[0]}`, { ...progress.customer, customer: customerName })}
          </span>
          <span>
            <i className="vendor" />
            {t(`home.goLive.${keys[1]}`, progress.vendor)}
          </span>
        </p>
      </div>
      <div>
        <p className="eyebrow">{t(isLive ? 'home.goLive.was' : 'home.goLive.forecast')}</p>
        <h1 id="go-live">{goLive.expected ? format.day(goLive.expected) : t('home.goLive.none')}</h1>
        <p className="lead">
          <Answer {...goLive} />
        </p>
        {goLive.because.length > 0 && <Reasons because={goLive.because} data={data} at={at} />}
        <Rail {...goLive} />
      </div>
    </section>
  )
}

function Answer({ expected, slip, agreed, state }: GoLive) {
  const { t, format } = useWords()
  const day = format.day(agreed)
  if (!expected) return t('home.goLive.noDate', { day })
  const words = { count: Math.abs(slip), day }
  if (state === 'live') {
    if (slip === 0) return t('home.goLive.wasAsAgreed')
    return slip > 0 ? t('home.goLive.wasLater', words) : t('home.goLive.wasEarlier', words)
  }
  if (slip === 0) return t(state === 'late' ? 'home.goLive.stillAsAgreed' : 'home.goLive.asAgreed')
  return slip > 0 ? t('home.goLive.later', words) : t('home.goLive.earlier', words)
}

function Reasons({ because, data, at }: { because: GoLiveReason[]; data: DataReadiness[]; at: string }) {
  const { t } = useWords()
  return (
    <ul className="why">
      {because.map((reason) => (
        <li key={`${reason.item?.key}-${reason.why}-${reason.cause}`}>
          <b>{t('ui.days', { count: reason.days })}</b>
          <Days booked={[{ side: bookedAs[reason.cause], days: reason.days }]} large />
          <span>
            <Because reason={reason} rows={data.find((one) => one.item === reason.item?.key)} at={at} />
          </span>
        </li>
      ))}
    </ul>
  )
}

function Because({ reason, rows, at }: { reason: GoLiveReason; rows?: DataReadiness; at: string }) {
  const { t } = useWords()
  const errors = rows?.newest?.counts?.errors ?? 0
  if (rows?.newest && errors > 0)
    return (
      <>
        {rows.title}: {t('home.goLive.rows', { count: errors })}{' '}
        <Link to={`${at}/imports/${rows.newest.number}/correct`}>{t('home.goLive.correct')}</Link>
      </>
    )
  if (reason.why === 'usual-pace') return <Pace cause={reason.cause} />
  const why = t(`home.goLive.why.${reason.why}`)
  if (!reason.item) return `${t('home.goLive.hidden')}: ${why}`
  return (
    <>
      <Link to={`${at}/plan/${reason.item.key}`}>{reason.item.title}</Link>: {why}
    </>
  )
}

/** Whose steps are likely to take longer, by name: the colour beside it is not enough. */
function Pace({ cause }: Pick<GoLiveReason, 'cause'>) {
  const { t } = useWords()
  const { side, customerName } = useCustomer()
  const isOwn = side === 'customer'
  const who = {
    vendor: 'we',
    'customer-people': isOwn ? 'own' : 'customer',
    'customer-data': isOwn ? 'ownData' : 'customerData',
    'third-party': 'third',
    'agreed-pause': 'we',
  } as const
  return t('home.goLive.pace', { who: t(`home.goLive.paceOf.${who[cause]}`, { customer: customerName }) })
}
