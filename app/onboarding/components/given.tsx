import { useWords } from '#app/i18n/use-words.ts'
import type { Given as GivenEvidence } from '../evidence.ts'
import type { FieldView, FormView } from '../evidence-view.ts'
import { optionsOf, useHeading } from './evidence-fields.tsx'

/** What was handed in, to read. */
export function Given({ form, given }: { form: FormView; given: GivenEvidence }) {
  const { t } = useWords()
  if (Object.keys(given.values).length + given.rows.length === 0) return <p className="quiet">{t('item.nothingGiven')}</p>
  return (
    <div className="stack-3">
      <Values fields={form.fields} values={given.values} />
      {given.rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no names
        <Values key={index} fields={form.rows} values={row} />
      ))}
    </div>
  )
}

function Values({ fields, values }: { fields: FieldView[]; values: Record<string, string> }) {
  const say = useHeading()
  const filled = fields.filter((field) => values[field.key] !== undefined)
  if (filled.length === 0) return null
  return (
    <dl className="given">
      {filled.map((field) => (
        <div key={field.key}>
          <dt>{say(field.title)}</dt>
          <dd>
            <Value field={field} value={values[field.key]!} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Value({ field, value }: { field: FieldView; value: string }) {
  const { format } = useWords()
  const say = useHeading()
  const option = optionsOf(field).find((one) => one.value === value)
  if (option) return say(option.title)
  if (field.type === 'check') return say({ say: 'yes' })
  if (field.type === 'date') return format.fullDay(value)
  if (field.type === 'url')
    return (
      <a href={value} rel="noopener noreferrer nofollow" target="_blank" className="data">
        {value}
      </a>
    )
  return value
}
