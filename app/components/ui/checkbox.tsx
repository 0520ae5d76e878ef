import './choice.css'
import type { ComponentProps, ReactNode } from 'react'

type Props = Omit<ComponentProps<'input'>, 'type'> & { children: ReactNode; hint?: ReactNode }

/** Yes or no, sent with the form. */
export function Checkbox({ children, hint, className = '', ...input }: Props) {
  return (
    <label className={`choice ${className}`}>
      <input {...input} type="checkbox" />
      <span>
        {children}
        {hint && <span className="hint">{hint}</span>}
      </span>
    </label>
  )
}

/** On or off, in force at once. */
export function Switch({ children, hint, className = '', ...input }: Props) {
  return (
    <label className={`choice switch ${className}`}>
      {/* biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox tells by itself whether it is on */}
      <input {...input} type="checkbox" role="switch" />
      <span>
        {children}
        {hint && <span className="hint">{hint}</span>}
      </span>
    </label>
  )
}
