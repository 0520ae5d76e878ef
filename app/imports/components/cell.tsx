import { useWords } from '#app/i18n/use-words.ts'
import type { GridRow } from '#db/queries/staged-rows.ts'
import { worstAt } from '../row-issues.ts'
import { issueWords } from '../words.ts'
import type { Column } from './rows.tsx'

type Props = { row: GridRow; column: Column; first: boolean; chosen: boolean; onChoose: () => void }

/** One cell: its value, a mark when something is to say about it, the person's own value struck through when it was changed. */
export function Cell({ row, column, first, chosen, onChoose }: Props) {
  const { t } = useWords()
  const value = row.cells[column.at] ?? null
  const issue = worstAt(row.issues, column.key)
  const was = row.original?.[column.key]
  const changed = was !== undefined && was !== value && !issue
  const mark = issue && issue.level === 2 ? 'e' : issue && issue.level === 1 ? 'w' : changed ? 'ch' : ''
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid above listens to the keys of all cells
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid can be chosen (ARIA APG)
      role="gridcell"
      tabIndex={chosen || first ? 0 : -1}
      className={`${mark} ${chosen ? 'chosen' : ''}`}
      aria-selected={chosen}
      aria-invalid={mark === 'e' || undefined}
      onFocus={onChoose}
      onClick={(event) => event.currentTarget.focus()}
    >
      {column.secret && row.level >= 0 ? (
        <span className="quiet">{t('imports.correct.sealed')}</span>
      ) : (
        <>
          {changed && <s>{was}</s>}
          {value ?? (mark === 'e' && column.required ? <em>{t('imports.correct.needed')}</em> : null)}
        </>
      )}
      {issue && <span className="sr"> {issueWords(t, issue)}</span>}
    </td>
  )
}
