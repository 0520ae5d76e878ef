import './portfolio.css'
import { Link } from 'react-router'
import { Days } from '#app/components/ui/days.tsx'
import { DueText } from '#app/components/ui/due.tsx'
import { Icon, type IconName } from '#app/components/ui/icon.tsx'
import { Planks } from '#app/components/ui/planks.tsx'
import { TableWrap } from '#app/components/ui/table-wrap.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import type { GoLive } from '../go-live.ts'
import type { Health, PortfolioRow } from '../portfolio.ts'
import { bookedAs } from './booked.ts'

/** One line a customer: where it stands, when it goes live, who is waited for, what comes next. */
export function PortfolioTable({ rows }: { rows: PortfolioRow[] }) {
  const { t } = useWords()
  const heads = ['customer', 'state', 'progress', 'dates', 'waited', 'next'] as const
  return (
    <div className="portfolio">
      <TableWrap label={t('portfolio.list')}>
        <table>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head}>{t(`portfolio.${head}`)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.code} row={row} />
            ))}
          </tbody>
        </table>
      </TableWrap>
    </div>
  )
}

function Row({ row }: { row: PortfolioRow }) {
  const { t, language } = useWords()
  const waited = row.waited.reduce((sum, one) => sum + one.days, 0)
  return (
    <tr>
      <td>
        <Link className="who" to={`/c/${row.code}`}>
          {row.name}
        </Link>
        <small>{new Intl.DisplayNames([language], { type: 'region' }).of(row.country)}</small>
      </td>
      <td data-label={t('portfolio.state')}>
        <HealthWords health={row.health} />
      </td>
      <td data-label={t('portfolio.progress')}>
        <Planks {...row.progress} most={12} />
        <small className="nums">{t('ui.planks.of', row.progress)}</small>
      </td>
      <td data-label={t('portfolio.dates')}>
        <Shift {...row.goLive} />
      </td>
      <td data-label={t('portfolio.waited')}>
        <span className="waited">
          <b className={`nums ${waited === 0 ? 'faint' : ''}`}>{waited}</b>
          {waited > 0 && <Days booked={row.waited.map(({ cause, days }) => ({ side: bookedAs[cause], days }))} />}
        </span>
      </td>
      <td data-label={t('portfolio.next')}>
        <Next row={row} />
      </td>
    </tr>
  )
}

const looks: Record<Health, [IconName, string]> = {
  late: ['late', 'c-e'],
  'at-risk': ['at-risk', 'c-w'],
  'on-track': ['on-track', 'c-k'],
  'not-started': ['circle', 'quiet'],
  paused: ['pause', 'quiet'],
  live: ['flag', 'c-k'],
}

function HealthWords({ health }: { health: Health }) {
  const { t } = useWords()
  const [icon, tone] = looks[health]
  return (
    <span className="health">
      <span className={tone}>
        <Icon name={icon} />
      </span>
      {health === 'at-risk' ? t('portfolio.atRisk') : t(`plan.onboarding.${health}`)}
    </span>
  )
}

function Shift({ agreed, expected, slip }: GoLive) {
  const { t, format } = useWords()
  const tone = slip > 0 ? 'late' : 'quiet'
  return (
    <span className="shift">
      <span className="quiet">{format.tinyDay(agreed)}</span>
      <span className="faint" aria-hidden="true">
        →
      </span>
      <strong>
        <span className="sr">{t('portfolio.forecastIs')} </span>
        {expected ? format.tinyDay(expected) : '–'}
      </strong>
      {expected && (
        <DueText tone={tone}>
          {slip === 0 ? t('portfolio.same') : t(slip > 0 ? 'portfolio.plus' : 'portfolio.minus', { count: Math.abs(slip) })}
        </DueText>
      )}
    </span>
  )
}

function Next({ row: { code, next, goLive } }: { row: PortfolioRow }) {
  const { t, format } = useWords()
  if (!next) return <span className="quiet">{t('portfolio.nobody')}</span>
  const whose = next.side === 'vendor' ? t('portfolio.us') : t(`plan.side.${next.side}`)
  const when =
    next.daysLate > 0
      ? t('ui.due.late', { count: next.daysLate })
      : next.due === goLive.today
        ? t('ui.due.today')
        : next.due && t('ui.due.on', { day: format.shortDay(next.due) })
  return (
    <>
      <Link to={`/c/${code}/plan/${next.key}`}>{next.title}</Link>
      <small>{[whose, when].filter(Boolean).join(' · ')}</small>
    </>
  )
}
