import './card.css'
import { type ReactNode, useId } from 'react'
import { Count } from './badge.tsx'

type Props = {
  title?: ReactNode
  /** How many are in it. */
  count?: ReactNode
  /** A link or a few words at the end of the head. */
  aside?: ReactNode
  /** The sum of what the card lists: "2,413 rows read = …". */
  foot?: ReactNode
  /** False where lists or tables reach the edges themselves. */
  padded?: boolean
  className?: string
  children?: ReactNode
  /** The level of the title: 2 unless it stands under another card's title. */
  level?: 2 | 3
}

/** A calm white surface with a line around it. */
export function Card({ title, count, aside, foot, padded = true, className = '', children, level = 2 }: Props) {
  const id = useId()
  const Title = level === 2 ? 'h2' : 'h3'
  return (
    <section className={`card ${className}`} aria-labelledby={title ? id : undefined}>
      {title && (
        <header className="card-head">
          <Title id={id}>{title}</Title>
          {count !== undefined && <Count>{count}</Count>}
          {aside && <div className="push small">{aside}</div>}
        </header>
      )}
      {padded ? <div className={`pad ${title ? '' : 'bare'}`}>{children}</div> : children}
      {foot && <div className="sum">{foot}</div>}
    </section>
  )
}
