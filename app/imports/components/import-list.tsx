import { Link } from 'react-router'
import { Card } from '#app/components/ui/card.tsx'
import { Empty } from '#app/components/ui/empty.tsx'
import { LadderBadge } from '#app/components/ui/states.tsx'
import { TableWrap } from '#app/components/ui/table-wrap.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import type { ImportSummary } from '../views.server.ts'

/** The files that were handed in for one list, newest first. */
export function ImportList({ imports, at }: { imports: ImportSummary[]; at: string }) {
  const { t, format } = useWords()
  return (
    <Card title={t('imports.entity.uploads')} count={imports.length} padded={false}>
      {imports.length === 0 ? (
        <Empty title={t('imports.entity.none')}>{t('imports.entity.noneText')}</Empty>
      ) : (
        <TableWrap label={t('imports.entity.file')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('imports.entity.file')}</th>
                <th scope="col">{t('imports.entity.state')}</th>
                <th scope="col">{t('imports.entity.when')}</th>
                <th scope="col">{t('imports.entity.who')}</th>
              </tr>
            </thead>
            <tbody>
              {imports.map((one) => (
                <tr key={one.number}>
                  <td>
                    <Link to={`${at}/imports/${one.number}`}>{one.fileName}</Link>
                  </td>
                  <td>
                    <LadderBadge rung={one.returned ? 'returned' : one.state} />
                  </td>
                  <td>{format.shortDay(one.createdAt)}</td>
                  <td>{one.sender}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableWrap>
      )}
    </Card>
  )
}
