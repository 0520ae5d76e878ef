import { Card } from '#app/components/ui/card.tsx'
import { TableWrap } from '#app/components/ui/table-wrap.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import type { FieldWords } from '../words.ts'

type Props = { records: Record<string, string>[]; count: number; fields: FieldWords[]; at: string }

/** The first records of a list that are in the product, with the ways to download all of them. */
export function RecordList({ records, count, fields, at }: Props) {
  const { t } = useWords()
  const used = fields.filter((field) => records.some((record) => record[field.key] !== undefined))
  const downloads = count > 0 && (
    <span className="row tight">
      <a href={`${at}/records.csv`} download>
        {t('imports.entity.exportCsv')}
      </a>
      <a href={`${at}/records.xlsx`} download>
        {t('imports.entity.exportXlsx')}
      </a>
    </span>
  )
  return (
    <Card title={t('imports.entity.records')} count={count} aside={downloads} padded={count === 0}>
      {count === 0 ? (
        <p className="quiet">{t('imports.entity.recordsNone')}</p>
      ) : (
        <TableWrap label={t('imports.entity.first', { count: records.length })}>
          <table className="peek">
            <thead>
              <tr>
                {used.map((field) => (
                  <th key={field.key} scope="col">
                    {field.label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {records.map((record) => (
                <tr key={JSON.stringify(record)}>
                  {used.map((field) => (
                    <td key={field.key}>{record[field.key] ?? ''}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </TableWrap>
      )}
    </Card>
  )
}
