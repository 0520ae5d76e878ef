import '#app/components/ui/choice.css'
import { Link } from 'react-router'

export type FilterLink = { to: string; words: string; count?: number; isOn: boolean }

/** Filters that stand in the address, so that a page can be sent to somebody and works without scripts. */
export function FilterLinks({ label, links, className = '' }: { label: string; links: FilterLink[]; className?: string }) {
  return (
    <nav className={`row tight ${className}`} aria-label={label}>
      {links.map(({ to, words, count, isOn }) => (
        <Link key={to} className="chip" to={to} aria-current={isOn ? 'page' : undefined} preventScrollReset>
          {words} {count !== undefined && <span className="nums">{count}</span>}
        </Link>
      ))}
    </nav>
  )
}
