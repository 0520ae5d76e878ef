import { useState } from 'react'
import { Form, useNavigation } from 'react-router'
import { Button } from '#app/components/ui/button.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import type { Outcome } from '../act.server.ts'
import type { ItemPage } from '../item.server.ts'
import { EvidenceFields } from './evidence-fields.tsx'

type Props = { page: ItemPage; outcome?: Outcome }

/** Blank lines that wait below those handed in; without scripts a saved form brings new ones. */
const SPARE_LINES = 2

/** What an item asks for, and the buttons that keep it, begin it and mark it as done. */
export function ItemForm({ page: { form, given: kept, moves, state }, outcome }: Props) {
  const { t } = useWords()
  const pending = useNavigation().state !== 'idle'
  const refused = outcome && !outcome.done ? outcome : undefined
  const given = refused?.given ?? kept
  const [lines, setLines] = useState(given.rows.length + SPARE_LINES)
  const problems = refused?.problems ?? []
  const asks = form.fields.length + form.rows.length > 0
  const complete = moves.complete
  return (
    <Form method="post" className="stack" noValidate preventScrollReset>
      <EvidenceFields fields={form.fields} values={given.values} problems={problems} />
      {form.rows.length > 0 && (
        <div>
          {Array.from({ length: lines }, (_, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
            <fieldset key={row} className="evidence-row">
              <legend>{t('item.row', { row: row + 1 })}</legend>
              <EvidenceFields fields={form.rows} values={given.rows[row] ?? {}} problems={problems} row={row} />
            </fieldset>
          ))}
          <Button look="quiet" small icon="plus" onClick={() => setLines(lines + 1)}>
            {t('item.addRow')}
          </Button>
        </div>
      )}
      <div className="actions">
        <Button
          type="submit"
          name="do"
          value="complete"
          look="filled"
          pending={pending}
          notYet={complete.yes ? undefined : t(`item.no.${complete.code}`)}
        >
          {t(asks ? 'item.saveAndComplete' : 'item.complete')}
        </Button>
        {asks ? (
          <Button type="submit" name="do" value="save">
            {t('item.save')}
          </Button>
        ) : (
          state === 'not-started' && (
            <Button type="submit" name="do" value="start">
              {t('item.start')}
            </Button>
          )
        )}
      </div>
    </Form>
  )
}
