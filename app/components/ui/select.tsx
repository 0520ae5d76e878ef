import type { ComponentProps } from 'react'
import { Field, type FieldProps } from './field.tsx'

export type Option = { value: string; label: string }
type Props = FieldProps &
  Omit<ComponentProps<'select'>, 'className'> & {
    options: Option[]
    /** A first line that stands for no answer yet. A question has no answer filled in. */
    placeholder?: string
    /** Lower, for rows of a list. */
    compact?: boolean
  }

/** One out of a short list; the browser's own, so that it works on a phone and without scripts. Long lists: ComboBox. */
export function Select({ label, hint, error, optional, labelHidden, className, id, options, placeholder, compact, ...select }: Props) {
  const start = select.value === undefined && select.defaultValue === undefined ? { defaultValue: '' } : {}
  return (
    <Field {...{ label, hint, error, optional, labelHidden, className, id }}>
      {(ties) => (
        <select {...start} {...select} {...ties} className={`input ${compact ? 'sm' : ''}`}>
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
