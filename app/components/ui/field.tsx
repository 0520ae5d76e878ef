import './field.css'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from './icon.tsx'

/** What every field takes; the words come ready, in the reader's language. */
export type FieldProps = {
  label: ReactNode
  hint?: ReactNode
  /** What is wrong and the way out. */
  error?: ReactNode
  /** Said beside the label; fields without it are needed. */
  optional?: boolean
  /** The label is for screen readers only, where what stands around it says the same. */
  labelHidden?: boolean
  className?: string
}

/** Attributes that tie a control to its label, hint and error. */
export type ControlTies = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }

/** Label, hint, error, control, in this order: a screen reader and a phone keyboard meet the error first. */
export function Field({
  label,
  hint,
  error,
  optional,
  labelHidden,
  className = '',
  id,
  children,
}: FieldProps & { id?: string; children: (ties: ControlTies) => ReactNode }) {
  const { t } = useTranslation()
  const own = useId()
  const control = id ?? own
  const described = [hint && `${control}-hint`, error && `${control}-error`].filter(Boolean).join(' ') || undefined
  return (
    <div className={`field ${error ? 'bad' : ''} ${className}`}>
      <label className={labelHidden ? 'sr' : 'label'} htmlFor={control}>
        {label}
        {optional && <span className="optional"> ({t('ui.optional')})</span>}
      </label>
      {hint && (
        <span className="hint" id={`${control}-hint`}>
          {hint}
        </span>
      )}
      {error && <Wrong id={`${control}-error`}>{error}</Wrong>}
      {children({ id: control, 'aria-describedby': described, 'aria-invalid': error ? true : undefined })}
    </div>
  )
}

/** The sentence about what is wrong. */
export function Wrong({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p className="wrong" id={id}>
      <Icon name="error" />
      <span>{children}</span>
    </p>
  )
}
