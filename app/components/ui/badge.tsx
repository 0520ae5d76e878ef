import './badge.css'
import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

export type Tone = 'plain' | 'ok' | 'warn' | 'error' | 'info' | 'go' | 'vendor' | 'third' | 'ghost' | 'struck'

/** A state: a shape and a word, never a colour alone. */
export function Badge({ icon, tone = 'plain', children }: { icon: IconName; tone?: Tone; children: ReactNode }) {
  return (
    <span className={`badge ${tone}`}>
      <Icon name={icon} />
      {children}
    </span>
  )
}

/** A number beside a heading or a link. */
export function Count({ children }: { children: ReactNode }) {
  return <span className="count">{children}</span>
}
