import type { ComponentProps } from 'react'
import { Field, type FieldProps } from './field.tsx'

type Props = FieldProps & Omit<ComponentProps<'textarea'>, 'className'> & { mono?: boolean }

/** Several lines of text. */
export function TextArea({ label, hint, error, optional, labelHidden, className, id, mono, ...area }: Props) {
  return (
    <Field {...{ label, hint, error, optional, labelHidden, className, id }}>
      {(ties) => <textarea {...area} {...ties} className={`input ${mono ? 'mono' : ''}`} />}
    </Field>
  )
}
