import '#app/components/ui/choice.css'
import { Form, Link, useSearchParams } from 'react-router'
import { Count } from '#app/components/ui/badge.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { TextField } from '#app/components/ui/text-field.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import { withParts } from '../grid-query.ts'
import type { DeskWords } from './desk.tsx'

/** Which rows are shown: a chip for each kind with its count, and a search. */
export function RowFilters({ grid }: { grid: DeskWords }) {
  const { t } = useWords()
  const [search] = useSearchParams()
  const { counts } = grid.summary
  if (!counts) return null
  const all = counts.read - counts.empty - counts.leftOut
  const chips = [
    { show: 'errors', label: t('imports.correct.onlyErrors'), count: counts.errors },
    { show: 'warnings', label: t('imports.correct.onlyWarnings'), count: counts.warnings },
    { show: 'excluded', label: t('imports.correct.onlyExcluded'), count: counts.excluded },
    { show: 'changed', label: t('imports.correct.onlyChanged'), count: null },
    { show: 'all', label: t('imports.correct.all'), count: all },
  ].filter((chip) => chip.count !== 0 || chip.show === 'all')
  return (
    <div className="filters">
      {chips.map(({ show, label, count }) => (
        <Link
          key={show}
          className="chip"
          aria-current={!grid.address.filter.issue && grid.address.filter.show === show ? 'true' : undefined}
          to={withParts(search, { show, code: null, field: null, row: null })}
          preventScrollReset
        >
          {label}
          {count !== null && <Count>{count}</Count>}
        </Link>
      ))}
      <Form method="get" role="search" className="row tight push">
        {grid.address.filter.show !== 'errors' && <input type="hidden" name="show" value={grid.address.filter.show} />}
        <TextField
          label={t('imports.correct.search')}
          labelHidden
          type="search"
          name="search"
          defaultValue={grid.address.filter.search ?? ''}
          placeholder={t('imports.correct.searchHint')}
        />
        <Button type="submit" icon="search" small>
          {t('imports.correct.search')}
        </Button>
      </Form>
    </div>
  )
}
