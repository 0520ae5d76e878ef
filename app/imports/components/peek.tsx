import './reading.css'
import { Card } from '#app/components/ui/card.tsx'
import { Sum } from '#app/components/ui/sum.tsx'
import { TableWrap } from '#app/components/ui/table-wrap.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import type { PlainSheet } from '../plain-inspection.ts'

/** Rows shown below the header. */
const BELOW = 8

/**
 * The first rows as they will be read, with the row numbers of the file; what stands above the header is hatched. `whole`: all rows
 * of the file have been counted.
 */
export function Peek({ sheet, whole = true }: { sheet: PlainSheet; whole?: boolean }) {
  const { t } = useWords()
  const header = sheet.headerRow.value
  const last = (header ?? 0) + Math.max(0, sheet.headerRows - 1)
  const shown = sheet.head.filter((row) => row.row <= last + BELOW)
  const foot = (
    <Sum
      total={{ count: sheet.rows, words: t('imports.check.sum') }}
      parts={[
        { count: sheet.rows - sheet.emptyRows, words: t('imports.check.withData') },
        { count: sheet.emptyRows, words: t('imports.check.empty') },
      ]}
    />
  )
  return (
    <Card
      title={t('imports.check.first')}
      aside={<span className="small quiet">{t('imports.check.rowNumbers')}</span>}
      padded={false}
      foot={whole && foot}
    >
      <TableWrap label={t('imports.check.rowNumbers')}>
        <table className="peek plain">
          <tbody>
            {shown.map((row) => (
              <tr
                key={row.row}
                className={header !== null && row.row < header ? 'skip' : header !== null && row.row <= last ? 'names-row' : ''}
              >
                <th scope="row">{row.row}</th>
                {sheet.columns.map((column) => (
                  <td key={column.index}>{row.cells[column.index] ?? ''}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableWrap>
    </Card>
  )
}
