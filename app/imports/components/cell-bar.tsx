import { type RefObject, useEffect, useRef } from 'react'
import { useFetcher } from 'react-router'
import { Button } from '#app/components/ui/button.tsx'
import { Icon } from '#app/components/ui/icon.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import type { GridRow } from '#db/queries/staged-rows.ts'
import type { Corrected } from '../correct.server.ts'
import { worstAt } from '../row-issues.ts'
import { issueWords, whyNot } from '../words.ts'
import type { Chosen } from './rows.tsx'

type Props = {
  chosen: (Chosen & { row: GridRow }) | null
  editable: boolean
  input: RefObject<HTMLInputElement | null>
  names: Record<string, string>
}

/** The chosen cell: where it is, its value to correct, what is wrong with it. Enter saves and goes back to the cell. */
export function CellBar({ chosen, editable, input, names }: Props) {
  const { t } = useWords()
  const fetcher = useFetcher<Corrected>()
  const form = useRef<HTMLFormElement>(null)
  const value = chosen ? (chosen.row.cells[chosen.column.at] ?? '') : ''
  const address = chosen ? `${chosen.rowNo}/${chosen.column.key}/${value}` : ''
  // biome-ignore lint/correctness/useExhaustiveDependencies: the input shows another cell whenever the address changes
  useEffect(() => form.current?.reset(), [address])
  if (!chosen) return <p className="cellbar quiet">{t('imports.correct.hint')}</p>
  const { row, column } = chosen
  const issue = worstAt(row.issues, column.key)
  const params = issue?.params?.entity ? { ...issue.params, entity: names[String(issue.params.entity)] ?? '' } : issue?.params
  const refused = whyNot(t, fetcher.data, (key) => names[key] ?? key)
  const suggestion = issue?.params?.suggestion
  return (
    <div className="cellbar">
      <span className="addr">
        {t('imports.correct.row')} {row.rowNo} · {column.label}
      </span>
      {editable && (
        <fetcher.Form method="post" ref={form} className="row tight" onSubmit={() => focusCell(row.rowNo)}>
          <input type="hidden" name="row" value={row.rowNo} />
          <input type="hidden" name="field" value={column.key} />
          <input
            key={address}
            ref={input}
            className="input data"
            name="text"
            defaultValue={value}
            aria-label={t('imports.correct.value')}
            autoComplete="off"
          />
          <Button type="submit" small name="intent" value="edit" pending={fetcher.state !== 'idle'}>
            {t('imports.correct.saveValue')}
          </Button>
          {suggestion !== undefined && (
            <Button
              type="button"
              small
              look="quiet"
              onClick={() =>
                fetcher.submit({ intent: 'edit', row: String(row.rowNo), field: column.key, text: String(suggestion) }, { method: 'post' })
              }
            >
              → {String(suggestion)}
            </Button>
          )}
        </fetcher.Form>
      )}
      {issue && (
        <span className={`row tight level-${issue.level}`}>
          <Icon name={issue.level === 2 ? 'error' : issue.level === 1 ? 'warning' : 'info'} />
          {issueWords(t, { code: issue.code, params })}
        </span>
      )}
      {refused && <span role="alert">{refused}</span>}
      {editable && (
        <fetcher.Form method="post" className="push">
          <input type="hidden" name="row" value={row.rowNo} />
          <Button type="submit" small look="quiet" name="intent" value={row.excluded ? 'include' : 'exclude'}>
            {t(row.excluded ? 'imports.correct.takeIn' : 'imports.correct.leaveOut')}
          </Button>
        </fetcher.Form>
      )}
    </div>
  )
}

/** After saving, the keyboard is back where it was, so that the arrow keys go on. */
function focusCell(rowNo: number): void {
  const chosen = document.querySelector<HTMLElement>('.grid td.chosen')
  chosen?.focus({ preventScroll: true })
  if (!chosen) document.querySelector<HTMLElement>(`.grid a[href*="row=${rowNo}"]`)?.focus()
}
