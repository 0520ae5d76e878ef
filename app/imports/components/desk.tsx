import './desk.css'
import { Link } from 'react-router'
import { Button, buttonClass } from '#app/components/ui/button.tsx'
import { Icon } from '#app/components/ui/icon.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import type { Corrected } from '../correct.server.ts'
import type { Desk as DeskData } from '../grid.server.ts'
import { type FieldWords, whyNot } from '../words.ts'
import { NotDone } from './not-done.tsx'
import { Problems } from './problems.tsx'
import { RowFilters } from './row-filters.tsx'
import { RowForm } from './row-form.tsx'
import { Rows } from './rows.tsx'

export type DeskWords = DeskData & { words: FieldWords[]; names: Record<string, string> }

/** Problems on one side, rows on the other; a phone has one row at a time. */
export function Desk({ grid, answer, here }: { grid: DeskWords; answer: Corrected | undefined; here: string }) {
  const { t } = useWords()
  const names = (key: string) => grid.words.find((field) => field.key === key)?.label ?? grid.names[key] ?? key
  const notYet = whyNot(t, grid.sendable, names)
  return (
    <div className="stack">
      <div className="actions">
        {notYet ? (
          <Button notYet={notYet}>{t('imports.correct.toSend')}</Button>
        ) : (
          <Link className={buttonClass({ look: 'filled' })} to={`${here}/send`}>
            {t('imports.correct.toSend')}
          </Link>
        )}
        {!grid.fields.some((field) => field.secret) && (
          <a className={buttonClass()} href={`${here}/errors.xlsx`} download>
            <Icon name="download" />
            {t('imports.correct.excel')}
          </a>
        )}
      </div>
      <NotDone answer={answer} names={names} />
      {grid.row && <RowForm row={grid.row} grid={grid} saved={answer} />}
      <div className="desk">
        <Problems groups={grid.groups} names={names} />
        <section className="desk-rows" aria-label={t('imports.correct.rows')}>
          <RowFilters grid={grid} />
          <Rows grid={grid} />
        </section>
      </div>
    </div>
  )
}
