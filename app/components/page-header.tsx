import './page-header.css'
import type { ReactNode } from 'react'

type Props = {
  /** The answer, not the name of the page, wherever there is one: "10 onboardings, 3 late". */
  title: ReactNode
  /** Why, in a sentence or two. */
  lead?: ReactNode
  breadcrumbs?: ReactNode
  /** What to do; at most one filled button a page. */
  actions?: ReactNode
  eyebrow?: ReactNode
}

/** The top of a page: where, the answer, why, what to do. */
export function PageHeader({ title, lead, breadcrumbs, actions, eyebrow }: Props) {
  return (
    <>
      {breadcrumbs}
      <div className="head">
        <div>
          {eyebrow && <p className="eyebrow">{eyebrow}</p>}
          <h1>{title}</h1>
          {lead && <div className="lead">{lead}</div>}
        </div>
        {actions && <div className="actions">{actions}</div>}
      </div>
    </>
  )
}
