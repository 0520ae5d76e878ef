import './review.css'
import { Card } from '#app/components/ui/card.tsx'
import { Icon, type IconName } from '#app/components/ui/icon.tsx'
import { Sum } from '#app/components/ui/sum.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import type { CommitPlan } from '../commit-plan.server.ts'

const PARTS = [
  { key: 'new', icon: 'plus', tone: 'c-k' },
  { key: 'changed', icon: 'pen', tone: 'c-i' },
  { key: 'unchanged', icon: 'tick', tone: 'quiet' },
  { key: 'excluded', icon: 'minus', tone: 'quiet' },
  { key: 'missing', icon: 'clock', tone: 'quiet' },
  { key: 'blank', icon: 'circle', tone: 'quiet' },
] as const satisfies { key: string; icon: IconName; tone: string }[]

/** What would become of every row, and that none is forgotten. */
export function PlanCounts({ plan }: { plan: Pick<CommitPlan, 'counts' | 'summary'> }) {
  const { t, format } = useWords()
  const counts = { ...plan.counts, excluded: plan.summary.counts?.excluded ?? 0 }
  const sent = counts.new + counts.changed + counts.unchanged + counts.excluded
  const part = (key: 'new' | 'changed' | 'unchanged') => ({ count: counts[key], words: t(`imports.review.${key}`).toLocaleLowerCase() })
  const parts = [part('new'), part('changed'), part('unchanged'), { count: counts.excluded, words: t('imports.review.keptOut') }]
  return (
    <Card
      title={t('imports.review.doing')}
      padded={false}
      foot={
        <Sum total={{ count: sent, words: t('imports.review.sent') }} parts={parts.filter((one, index) => index < 3 || one.count > 0)} />
      }
    >
      <dl className="plan-counts">
        {PARTS.map(({ key, icon, tone }) => (
          <div key={key}>
            <dt className={tone}>
              <Icon name={icon} />
              {t(`imports.review.${key}`)}
            </dt>
            <dd>
              <b>{format.number(counts[key])}</b>
              <small>{t(`imports.review.${key}Text`)}</small>
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
