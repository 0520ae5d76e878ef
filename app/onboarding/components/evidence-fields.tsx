import { Checkbox } from '#app/components/ui/checkbox.tsx'
import { Wrong } from '#app/components/ui/field.tsx'
import { RadioCards } from '#app/components/ui/radio-cards.tsx'
import { Select } from '#app/components/ui/select.tsx'
import { TextArea } from '#app/components/ui/text-area.tsx'
import { TextField } from '#app/components/ui/text-field.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import type { FieldView, HeadingView } from '../evidence-view.ts'
import { type EvidenceProblem, nameOf } from '../read-evidence.ts'

type Props = { fields: FieldView[]; values: Record<string, string>; problems: EvidenceProblem[]; row?: number }

/** The fields of an item's form, or of one line of it. */
export function EvidenceFields({ fields, values, problems, row }: Props) {
  const { t } = useWords()
  return fields.map((field) => {
    const name = nameOf(field.key, row)
    const problem = problems.find((one) => one.field === name)
    return (
      <OneField
        key={field.key}
        field={field}
        name={name}
        value={values[field.key]}
        inRow={row !== undefined}
        error={problem && t(`item.wrong.${problem.code}`)}
      />
    )
  })
}

/** A heading of the template as it stands, or ours in the reader's language. */
export function useHeading(): (heading: HeadingView) => string {
  const { t } = useWords()
  return (heading) => (typeof heading === 'string' ? heading : t(`item.evidence.${heading.say}`))
}

const inputs = { text: 'text', number: 'text', date: 'date', email: 'email', phone: 'tel', url: 'url', domain: 'text' } as const

type OneProps = { field: FieldView; name: string; value?: string; error?: string; inRow: boolean }

function OneField({ field, name, value, error, inRow }: OneProps) {
  const { t } = useWords()
  const say = useHeading()
  const label = say(field.title)
  const common = { label, name, id: name, error, optional: !field.required, defaultValue: value ?? '' }
  if (field.type === 'long-text') return <TextArea {...common} rows={3} />
  if (field.type === 'check')
    return (
      <div>
        {error && <Wrong>{error}</Wrong>}
        <Checkbox name={name} id={name} defaultChecked={value === 'on'}>
          {label}
        </Checkbox>
      </div>
    )
  if (field.type === 'choice' || field.type === 'yes-no') {
    const options = optionsOf(field).map(({ value: key, title }) => ({ value: key, label: say(title) }))
    if (inRow || options.length > 6) return <Select {...common} options={options} placeholder={t('ui.choose')} />
    const readings = options.map((option) => ({ value: option.value, title: option.label }))
    return <RadioCards name={name} question={label} readings={readings} chosen={value} error={error} />
  }
  return <TextField {...common} type={inputs[field.type]} inputMode={field.type === 'number' ? 'decimal' : undefined} />
}

/** Yes and no are options like any others. */
export const optionsOf = (field: FieldView): FieldView['options'] =>
  field.type === 'yes-no' ? (['yes', 'no'] as const).map((value) => ({ value, title: { say: value } })) : field.options
