import { useRef, useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { Pagination } from '#app/components/pagination.tsx'
import { buttonClass } from '#app/components/ui/button.tsx'
import { Empty } from '#app/components/ui/empty.tsx'
import { TableWrap } from '#app/components/ui/table-wrap.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import type { GridRow } from '#db/queries/staged-rows.ts'
import { PAGE_ROWS } from '../grid-page.ts'
import { withParts } from '../grid-query.ts'
import { Cell } from './cell.tsx'
import { CellBar } from './cell-bar.tsx'
import type { DeskWords } from './desk.tsx'
import { moveBetweenCells } from './move-between-cells.ts'

export type Column = { at: number; key: string; label: string; header: string | null; secret: boolean; required: boolean }
export type Chosen = { rowNo: number; column: Column }

/** The staged rows, a page at a time: arrow keys move, Enter edits, the bar above tells about the chosen cell. */
export function Rows({ grid }: { grid: DeskWords }) {
  const { t } = useWords()
  const [search] = useSearchParams()
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const columns = shownColumns(grid)
  const row = grid.rows.find((one) => one.rowNo === chosen?.rowNo)
  if (grid.rows.length === 0)
    return (
      <Empty
        title={t('imports.correct.none')}
        actions={
          <Link className={buttonClass()} to={withParts(search, { show: 'all', code: null, field: null, search: null })}>
            {t('imports.correct.showAll')}
          </Link>
        }
      >
        {t('imports.correct.noneText')}
      </Empty>
    )
  return (
    <>
      <CellBar chosen={row && chosen ? { ...chosen, row } : null} editable={grid.fixable.yes} input={input} names={grid.names} />
      <TableWrap label={t('imports.correct.all')}>
        {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is moved through cell by cell is a grid (ARIA APG) */}
        <table className="grid plain" role="grid" onKeyDown={(event) => moveBetweenCells(event, input)}>
          <thead>
            <tr>
              <th scope="col">{t('imports.correct.row')}</th>
              {columns.map((column) => (
                <th key={column.key} scope="col" aria-sort={sortOf(grid, column)}>
                  <Link
                    to={withParts(search, { sort: column.key, down: sortOf(grid, column) === 'ascending' ? '1' : null })}
                    preventScrollReset
                    aria-label={t('imports.correct.sortBy', { field: column.label })}
                  >
                    {column.label}
                  </Link>
                  {column.header !== null && <small>{column.header}</small>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.rows.map((one) => (
              <tr key={one.rowNo} className={one.excluded ? 'out' : ''}>
                <th scope="row">
                  <Link to={withParts(search, { row: String(one.rowNo) })} aria-label={t('imports.correct.editRow', { row: one.rowNo })}>
                    {one.rowNo}
                  </Link>
                </th>
                {columns.map((column, at) => (
                  <Cell
                    key={column.key}
                    row={one}
                    column={column}
                    first={at === 0}
                    chosen={chosen?.rowNo === one.rowNo && chosen.column.key === column.key}
                    onChoose={() => setChosen({ rowNo: one.rowNo, column })}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableWrap>
      <Pagination page={grid.page} size={PAGE_ROWS} total={grid.total} />
      <p className="legend">
        <span>
          <i className="e" />
          {t('imports.correct.legendError')}
        </span>
        <span>
          <i className="w" />
          {t('imports.correct.legendWarning')}
        </span>
        <span>
          <i className="ch" />
          {t('imports.correct.legendChanged')}
        </span>
      </p>
    </>
  )
}

/** The columns of the file, the needed ones, and those with something on this page. */
export function shownColumns({ fields, words, rows }: Pick<DeskWords, 'fields' | 'words' | 'rows'>): Column[] {
  const filled = (row: GridRow, at: number, key: string) => row.cells[at] != null || row.issues.some((issue) => issue.field === key)
  return fields.flatMap(({ key, header, secret }, at) => {
    const { label, required } = words[at]!
    const shown = header !== null || required || rows.some((row) => filled(row, at, key))
    return shown ? [{ at, key, label, header, secret, required }] : []
  })
}

function sortOf({ address, fields }: DeskWords, column: Column): 'ascending' | 'descending' | undefined {
  const { sort } = address.filter
  if (!sort || fields[sort.field]?.key !== column.key) return undefined
  return sort.descending ? 'descending' : 'ascending'
}
