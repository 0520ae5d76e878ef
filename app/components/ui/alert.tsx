import './alert.css'
import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

const icons = { info: 'info', ok: 'done', warn: 'warning', error: 'error' } as const satisfies Record<string, IconName>

type Props = {
  tone?: keyof typeof icons
  title?: ReactNode
  children?: ReactNode
  icon?: IconName
  /** Read out at once: for what appeared because of something the reader just did. */
  live?: boolean
}

/** What must be read and stays. The cause, then the way out. */
export function Alert({ tone = 'info', title, children, icon, live = false }: Props) {
  return (
    <div className={`alert ${tone}`} role={live ? (tone === 'error' ? 'alert' : 'status') : undefined}>
      <Icon name={icon ?? icons[tone]} large />
      <div>
        {title && <p className="alert-title">{title}</p>}
        {children && <div className="alert-text">{children}</div>}
      </div>
    </div>
  )
}
