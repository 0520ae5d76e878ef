import './button.css'
import { type ComponentProps, type MouseEvent, type ReactNode, useId, useState } from 'react'
import { Icon, type IconName } from './icon.tsx'

export type ButtonLook = 'filled' | 'outlined' | 'quiet' | 'danger'
type Dress = { look?: ButtonLook; small?: boolean; full?: boolean; iconOnly?: boolean }

const looks: Record<ButtonLook, string> = { filled: 'primary', outlined: '', quiet: 'quiet', danger: 'danger' }

/** The classes of a button, for links that look like one: `<Link className={buttonClass({ look: 'filled' })}>`. */
export function buttonClass({ look = 'outlined', small, full, iconOnly }: Dress = {}) {
  return ['btn', looks[look], small && 'small', full && 'full', iconOnly && 'icon-only'].filter(Boolean).join(' ')
}

type Props = Omit<ComponentProps<'button'>, 'disabled'> &
  Dress & {
    icon?: IconName
    /** The name of a button that shows only its icon. */
    label?: string
    /** The work has begun: pressing again does nothing. Say in the words what is happening. */
    pending?: boolean
    /** Why it cannot work yet. It stays reachable and tells the reason when reached or pressed. */
    notYet?: string
    children?: ReactNode
  }

/** Verb and object on it: "Change 8 rows". One filled button a page. Type `button` unless it sends a form. */
export function Button({ look, small, full, icon, label, pending, notYet, children, className = '', onClick, ...rest }: Props) {
  const reason = useId()
  const [told, setTold] = useState(false)
  const blocked = Boolean(notYet) || pending

  function press(event: MouseEvent<HTMLButtonElement>) {
    if (!blocked) return onClick?.(event)
    event.preventDefault()
    setTold(Boolean(notYet))
  }

  const button = (
    <button
      type="button"
      {...rest}
      className={`${buttonClass({ look, small, full, iconOnly: Boolean(icon) && !children })} ${className}`}
      aria-label={label}
      aria-disabled={blocked || undefined}
      aria-busy={pending || undefined}
      aria-describedby={notYet ? reason : rest['aria-describedby']}
      onClick={press}
      onBlur={notYet ? () => setTold(false) : rest.onBlur}
      {...(notYet ? { type: 'button' as const } : {})}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
  if (!notYet) return button
  return (
    <span className={`not-yet ${told ? 'told' : ''} ${full ? 'full' : ''}`}>
      {button}
      <span className="why-not" role="tooltip" id={reason}>
        {notYet}
      </span>
    </span>
  )
}
