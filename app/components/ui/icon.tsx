import './icon.css'
import { type IconName, shapes } from './icon-shapes.tsx'

export type { IconName }

/**
 * A glyph beside its word. It says nothing to a screen reader; where it stands alone (undo, redo, show), the control
 * around it carries the label.
 */
export function Icon({ name, large = false, className = '' }: { name: IconName; large?: boolean; className?: string }) {
  return (
    <svg className={`icon ${large ? 'lg' : ''} ${className}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {shapes[name]}
    </svg>
  )
}
