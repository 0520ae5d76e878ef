import './readiness.css'
import { Link } from 'react-router'
import { Badge } from '#app/components/ui/badge.tsx'
import { Bar, type BarTone } from '#app/components/ui/bar.tsx'
import { Card } from '#app/components/ui/card.tsx'
import { ItemBadge, LadderBadge } from '#app/components/ui/states.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import type { Home } from '../home.server.ts'
import type { DataReadiness } from '../readiness.server.ts'
import { doingOf } from './todo.tsx'

/** How far the data is: each entity with its state, its sum and where it goes on. */
export function Readiness({ data, keys, at, side }: Pick<Home, 'data' | 'keys'> & { at: string; side: 'customer' | 'vendor' }) {
  const { t } = useWords()
  if (data.length + keys.length === 0) return null
  return (
    <Card title={t(side === 'customer' ? 'home.data.title' : 'home.data.vendorTitle')}>
      <ul className="ready">
        {data.map((one) => (
          <Entity key={one.entity} data={one} at={at} side={side} />
        ))}
        {keys.map((item) => (
          <li key={item.key}>
            <div className="row">
              <h3>
                <Link to={`${at}/keys`}>{item.title}</Link>
              </h3>
              <ItemBadge state={item.standing} words={item.standing === 'waiting' ? t('ui.item.not-started') : undefined} />
            </div>
            <Bar parts={[{ value: 1, tone: item.standing === 'done' ? 'ok' : 'rest' }]} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Entity({ data, at, side }: { data: DataReadiness; at: string; side: 'customer' | 'vendor' }) {
  const { t } = useWords()
  const { newest } = data
  const isReview = side === 'vendor' && newest?.state === 'submitted'
  const to = isReview
    ? `${at}/imports/${newest.number}/review`
    : doingOf({ key: data.item, kind: 'data', entity: data.entity, side }, at, data).to
  const errors = newest?.state === 'staged' || newest?.state === 'returned' ? (newest.counts?.errors ?? 0) : 0
  return (
    <li>
      <div className="row">
        <h3>
          <Link to={to}>{data.title}</Link>
        </h3>
        {!newest && <ItemBadge state="not-started" />}
        {newest && errors > 0 && (
          <Badge icon="error" tone="error">
            {t('home.data.toCorrect', { count: errors })}
          </Badge>
        )}
        {newest && errors === 0 && <LadderBadge rung={newest.state} />}
      </div>
      <Bar parts={partsOf(newest)} />
      <small className="quiet nums">
        <Sentence newest={newest} />
      </small>
    </li>
  )
}

function partsOf(newest: DataReadiness['newest']): { value: number; tone: BarTone }[] {
  const counts = newest?.counts
  if (!newest || !counts) return [{ value: 1, tone: 'rest' }]
  if (newest.state === 'submitted') return [{ value: 1, tone: 'vendor' }]
  return [
    { value: counts.clean, tone: 'ok' },
    { value: counts.warnings, tone: 'warn' },
    { value: counts.errors, tone: 'error' },
  ]
}

function Sentence({ newest }: { newest: DataReadiness['newest'] }) {
  const { t } = useWords()
  if (!newest) return t('home.data.nothing')
  if (newest.work === 'refused') return t('home.data.refused')
  if (newest.work === 'failed') return t('home.data.failed')
  const { counts, state } = newest
  if (!counts) return t(newest.work === 'busy' ? 'home.data.reading' : state === 'mapped' ? 'home.data.matched' : 'home.data.checked')
  const ready = counts.clean + counts.warnings
  const total = t('home.data.rows', { count: ready + counts.errors })
  if (state === 'submitted') return t('home.data.withUs', { total })
  if (state === 'approved') return t('home.data.approved', { total })
  if (state === 'released') return t('home.data.released', { total })
  return counts.errors > 0 ? t('home.data.ready', { total, ready, errors: counts.errors }) : t('home.data.allReady', { total })
}
