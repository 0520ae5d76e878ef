import { Form, Link, useSearchParams } from 'react-router'
import { Alert } from '#app/components/ui/alert.tsx'
import { Button, buttonClass } from '#app/components/ui/button.tsx'
import { Card } from '#app/components/ui/card.tsx'
import { TextField } from '#app/components/ui/text-field.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import type { GridRow } from '#db/queries/staged-rows.ts'
import type { Corrected } from '../correct.server.ts'
import { withParts } from '../grid-query.ts'
import { worstAt } from '../row-issues.ts'
import { issueWords } from '../words.ts'
import type { DeskWords } from './desk.tsx'
import { shownColumns } from './rows.tsx'

/** One row with all of its fields: for a phone, for a keyboard, and where scripts do not run. Fields with a problem come first. */
export function RowForm({ row, grid, saved }: { row: GridRow; grid: DeskWords; saved: Corrected | undefined }) {
  const { t } = useWords()
  const [search] = useSearchParams()
  const columns = shownColumns({ ...grid, rows: [row] })
  const level = (key: string) => worstAt(row.issues, key)?.level ?? -1
  const ordered = columns.toSorted((a, b) => level(b.key) - level(a.key) || a.at - b.at)
  const next = grid.rows.find((one) => one.rowNo > row.rowNo && one.level === 2 && !one.excluded)
  return (
    <Card title={t('imports.correct.editRow', { row: row.rowNo })}>
      {saved?.yes && saved.row === row.rowNo && (
        <Alert
          tone={row.level === 2 ? 'warn' : 'ok'}
          live
          title={t(row.level === 2 ? 'imports.correct.stale' : 'imports.correct.saved', { row: row.rowNo })}
        />
      )}
      <Form method="post" className="stack-3" key={`${row.rowNo} ${row.cells.join('|')}`}>
        <input type="hidden" name="row" value={row.rowNo} />
        <div className="halves">
          {ordered.map((column) => (
            <CellField key={column.key} row={row} column={column} editable={grid.fixable.yes} names={grid.names} />
          ))}
        </div>
        <div className="actions">
          {grid.fixable.yes && (
            <>
              <Button type="submit" name="intent" value="row">
                {t('imports.correct.saveRow', { row: row.rowNo })}
              </Button>
              <Button type="submit" look="quiet" name="intent" value={row.excluded ? 'include' : 'exclude'}>
                {t(row.excluded ? 'imports.correct.takeIn' : 'imports.correct.leaveOut')}
              </Button>
            </>
          )}
          {next && (
            <Link className={buttonClass()} to={withParts(search, { row: String(next.rowNo) })}>
              {t('imports.correct.next')}
            </Link>
          )}
          <Link className={buttonClass({ look: 'quiet' })} to={withParts(search, { row: null })}>
            {t('ui.close')}
          </Link>
        </div>
      </Form>
    </Card>
  )
}

type FieldProps = { row: GridRow; column: ReturnType<typeof shownColumns>[number]; editable: boolean; names: Record<string, string> }

function CellField({ row, column, editable, names }: FieldProps) {
  const { t } = useWords()
  const value = row.cells[column.at] ?? ''
  const issue = worstAt(row.issues, column.key)
  const params = issue?.params?.entity ? { ...issue.params, entity: names[String(issue.params.entity)] ?? '' } : issue?.params
  const said = issue ? issueWords(t, { code: issue.code, params }) : undefined
  const was = row.original?.[column.key]
  return (
    <div>
      <input type="hidden" name={`was-${column.key}`} value={column.secret ? '' : value} />
      <TextField
        mono
        label={column.label}
        name={`cell-${column.key}`}
        defaultValue={column.secret ? '' : value}
        placeholder={column.secret ? t('imports.correct.sealed') : undefined}
        readOnly={!editable}
        error={issue?.level === 2 ? said : undefined}
        hint={issue && issue.level < 2 ? said : was !== undefined && was !== value ? `${t('imports.correct.was')}: ${was}` : undefined}
      />
    </div>
  )
}
