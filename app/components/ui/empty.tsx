import './empty.css'
import type { ReactNode } from 'react'

/** What comes here, and the first step. The two shores wait for their first plank. */
export function Empty({ title, children, actions }: { title: ReactNode; children?: ReactNode; actions?: ReactNode }) {
  return (
    <div className="empty">
      <svg viewBox="0 0 120 56" fill="none" aria-hidden="true" strokeLinecap="round">
        <path className="near" d="M10 42h38" strokeWidth="4" />
        <path className="far" d="M72 14h38" strokeWidth="4" />
        <path className="between" d="m50 40 20-22" strokeWidth="2" strokeDasharray="1 6" />
      </svg>
      <p className="empty-title">{title}</p>
      {children && <p className="quiet">{children}</p>}
      {actions && <div className="actions">{actions}</div>}
    </div>
  )
}
