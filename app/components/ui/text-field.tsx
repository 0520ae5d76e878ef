import type { ComponentProps } from 'react'
import { Field, type FieldProps } from './field.tsx'

type Props = FieldProps &
  Omit<ComponentProps<'input'>, 'className'> & { /** Codes, keys, numbers: set in the voice that quotes. */ mono?: boolean }

/** One line of text; also `type="email"`, `"date"`, `"password"` and, with `inputMode="decimal"`, numbers. */
export function TextField({ label, hint, error, optional, labelHidden, className, id, mono, ...input }: Props) {
  return (
    <Field {...{ label, hint, error, optional, labelHidden, className, id }}>
      {(ties) => <input {...input} {...ties} className={`input ${mono ? 'mono' : ''}`} required={input.required} />}
    </Field>
  )
}
