import './data.css'
import { Link } from 'react-router'
import { Badge } from '#app/components/ui/badge.tsx'
import { Bar, type BarTone } from '#app/components/ui/bar.tsx'
import { buttonClass } from '#app/components/ui/button.tsx'
import { Card } from '#app/components/ui/card.tsx'
import { LadderBadge } from '#app/components/ui/states.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import { useCustomer } from '#app/onboarding/components/use-customer.ts'
import type { EntityCard, ImportSummary } from '../views.server.ts'

type Props = { cards: EntityCard[]; names: Record<string, string>; at: string }

/** Every list with its state, its sum and the next step. The most urgent one has the filled button. */
export function EntityCards({ cards, names, at }: Props) {
  const { t } = useWords()
  const { side } = useCustomer()
  const urgent = cards.find((card) => needsPerson(card.latest)) ?? cards.find((card) => card.asked && !card.latest)
  return (
    <ul className="entity-cards">
      {cards.map((card) => (
        <li key={card.entity}>
          <Card>
            <div className="stack-3">
              <div className="row">
                <h2 className="entity-name">
                  <Link to={`${at}/data/${card.entity}`}>{names[card.entity]}</Link>
                </h2>
                <State latest={card.latest} />
              </div>
              <Bar parts={partsOf(card.latest)} />
              <p className="small quiet nums">
                <Sentence latest={card.latest} /> · {t('imports.data.records', { count: card.records })}
              </p>
              <div className="actions">
                <Link
                  className={buttonClass({ small: true, look: card === urgent && side === 'customer' ? 'filled' : 'outlined' })}
                  to={nextOf(card, at, side)}
                >
                  {t(needsPerson(card.latest) ? 'imports.data.open' : card.latest ? 'imports.data.look' : 'imports.data.upload')}
                  <span className="sr"> {names[card.entity]}</span>
                </Link>
              </div>
            </div>
          </Card>
        </li>
      ))}
    </ul>
  )
}

const needsPerson = (latest: ImportSummary | null) =>
  latest !== null && ['uploaded', 'inspected', 'mapped', 'staging', 'staged'].includes(latest.state)

function nextOf({ entity, latest }: EntityCard, at: string, side: 'customer' | 'vendor'): string {
  if (!latest) return `${at}/data/${entity}`
  return `${at}/imports/${latest.number}${side === 'vendor' && latest.state === 'submitted' ? '/review' : ''}`
}

function State({ latest }: { latest: ImportSummary | null }) {
  const { t } = useWords()
  if (!latest)
    return (
      <Badge icon="circle" tone="ghost">
        {t('ui.item.not-started')}
      </Badge>
    )
  const errors = latest.state === 'staged' ? (latest.counts?.errors ?? 0) : 0
  if (errors > 0)
    return (
      <Badge icon="error" tone="error">
        {t('imports.data.correct', { count: errors })}
      </Badge>
    )
  return <LadderBadge rung={latest.returned ? 'returned' : latest.state} />
}

function Sentence({ latest }: { latest: ImportSummary | null }) {
  const { t } = useWords()
  if (!latest) return t('imports.data.nothing')
  if (!latest.counts) return latest.fileName
  const { clean, warnings, errors } = latest.counts
  return t('imports.data.rows', { count: clean + warnings + errors, ready: clean + warnings })
}

function partsOf(latest: ImportSummary | null): { value: number; tone: BarTone }[] {
  const counts = latest?.counts
  if (!latest || !counts) return [{ value: 1, tone: 'rest' }]
  if (latest.state === 'submitted') return [{ value: 1, tone: 'vendor' }]
  return [
    { value: counts.clean, tone: 'ok' },
    { value: counts.warnings, tone: 'warn' },
    { value: counts.errors, tone: 'error' },
  ]
}
