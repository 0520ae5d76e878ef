import './review.css'
import { Link } from 'react-router'
import { Count } from '#app/components/ui/badge.tsx'
import { buttonClass } from '#app/components/ui/button.tsx'
import { Card } from '#app/components/ui/card.tsx'
import { After, Before } from '#app/components/ui/diff.tsx'
import { Empty } from '#app/components/ui/empty.tsx'
import { TableWrap } from '#app/components/ui/table-wrap.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import type { PlanRow } from '#db/queries/records.ts'
import type { CommitPlan } from '../commit-plan.server.ts'
import { PLAN_KINDS, type PlanKind } from '../plan-kinds.ts'
import type { FieldWords } from '../words.ts'

type Props = { plan: Pick<CommitPlan, 'counts' | 'kind' | 'rows' | 'next'>; fields: FieldWords[] }

/** The rows of one kind: changes field by field, others as they will be. */
export function PlanRows({ plan: { counts, kind, rows, next }, fields }: Props) {
  const { t, format } = useWords()
  return (
    <Card title={t('imports.review.changes')} padded={false}>
      <nav className="tabs plan-tabs" aria-label={t('imports.review.kinds')}>
        {PLAN_KINDS.map((one) => (
          <Link key={one} className="tab" to={`?show=${one}`} aria-current={one === kind ? 'page' : undefined} preventScrollReset>
            {t(`imports.review.${one}`)}
            <Count>{format.number(counts[one])}</Count>
          </Link>
        ))}
      </nav>
      {rows.length === 0 ? (
        <Empty title={t('imports.review.noRows')}>{t('imports.review.noRowsText')}</Empty>
      ) : kind === 'changed' ? (
        <Changes rows={rows} fields={fields} />
      ) : (
        <Whole kind={kind} rows={rows} fields={fields} />
      )}
      {next !== null && (
        <div className="sum">
          <Link className={buttonClass({ small: true })} to={`?show=${kind}&after=${next}`} preventScrollReset>
            {t('imports.review.more')}
          </Link>
        </div>
      )}
    </Card>
  )
}

/** An option by its name. */
const shown = (field: FieldWords, value: string | undefined) =>
  (value !== undefined && field.options?.find((option) => option.key === value)?.label) || (value ?? '')

function Changes({ rows, fields }: { rows: PlanRow[]; fields: FieldWords[] }) {
  const { t } = useWords()
  return (
    <TableWrap label={t('imports.review.changed')}>
      <table className="plain plan-diff">
        <thead>
          <tr>
            <th scope="col">{t('imports.review.field')}</th>
            <th scope="col">{t('imports.review.live')}</th>
            <th scope="col">{t('imports.review.file')}</th>
          </tr>
        </thead>
        {rows.map((row) => (
          <tbody key={row.rowNo}>
            <tr>
              <th scope="rowgroup" colSpan={3}>
                <RowName row={row} />
              </th>
            </tr>
            {fields
              .filter(({ key }) => row.values[key] !== undefined && row.values[key] !== row.live?.[key])
              .map((field) => (
                <tr key={field.key}>
                  <td>{field.label}</td>
                  <td>
                    <Before value={shown(field, row.live?.[field.key])} />
                  </td>
                  <td>
                    <After value={shown(field, row.values[field.key])} />
                  </td>
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </TableWrap>
  )
}

function RowName({ row: { rowNo, key, values, live } }: { row: PlanRow }) {
  const { t } = useWords()
  const name = values.name ?? live?.name
  return (
    <>
      <span className="data">{key}</span>
      {name && name !== key && ` · ${name}`} <span className="quiet">· {t('imports.review.rowOf', { row: rowNo })}</span>
    </>
  )
}

function Whole({ kind, rows, fields }: { kind: PlanKind; rows: PlanRow[]; fields: FieldWords[] }) {
  const { t } = useWords()
  const used = fields.filter((field) => rows.some((row) => row.values[field.key] !== undefined))
  return (
    <TableWrap label={t(`imports.review.${kind}`)}>
      <table className="plan-new">
        <thead>
          <tr>
            <th scope="col">{t('imports.correct.row')}</th>
            {used.map((field) => (
              <th key={field.key} scope="col">
                {field.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.rowNo}>
              <th scope="row" className="nums">
                {row.rowNo}
              </th>
              {used.map((field) => (
                <td key={field.key}>{shown(field, row.values[field.key])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableWrap>
  )
}
