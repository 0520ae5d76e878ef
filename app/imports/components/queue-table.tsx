import './queue.css'
import { Link } from 'react-router'
import { buttonClass } from '#app/components/ui/button.tsx'
import { LadderBadge } from '#app/components/ui/states.tsx'
import { TableWrap } from '#app/components/ui/table-wrap.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import type { ImportSummary } from '../views.server.ts'

type Waiting = ImportSummary & { customerCode: string; customerName: string }
type Props = { queue: Waiting[]; names: Record<string, string>; now: Date }

/** Imports of all customers that wait for a decision or for their release. */
export function QueueTable({ queue, names, now }: Props) {
  const { t, format } = useWords()
  return (
    <TableWrap label={t('home.nav.reviews')}>
      <table className="queue">
        <thead>
          <tr>
            <th scope="col">{t('imports.queue.customer')}</th>
            <th scope="col">{t('imports.queue.list')}</th>
            <th scope="col">{t('imports.queue.rows')}</th>
            <th scope="col">{t('imports.entity.state')}</th>
            <th scope="col">{t('imports.queue.waits')}</th>
            <th>
              <span className="sr">{t('imports.queue.review')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {queue.map((one) => (
            <tr key={`${one.customerCode} ${one.number}`}>
              <td>
                <Link to={`/c/${one.customerCode}`}>{one.customerName}</Link>
              </td>
              <td>
                {names[one.entity] ?? one.entity}
                <small>{one.fileName}</small>
              </td>
              <td>{t('imports.send.rows', { count: (one.counts?.clean ?? 0) + (one.counts?.warnings ?? 0) })}</td>
              <td>
                <LadderBadge rung={one.state} />
              </td>
              <td>
                {one.submittedAt && format.moment(one.submittedAt, now)}
                <small>{one.sender}</small>
              </td>
              <td className="right">
                <Link className={buttonClass({ small: true })} to={`/c/${one.customerCode}/imports/${one.number}/review`}>
                  {t('imports.queue.review')}
                  <span className="sr">
                    : {names[one.entity] ?? one.entity}, {one.customerName}
                  </span>
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableWrap>
  )
}
