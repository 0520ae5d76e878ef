import './ui/tabs.css'
import { NavLink } from 'react-router'
import { Count } from './ui/badge.tsx'

export type TabLink = { to: string; label: string; count?: number | string; end?: boolean }

/** Parts of one place that each have an address of their own. */
export function TabLinks({ label, links }: { label: string; links: TabLink[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {links.map((link) => (
        <NavLink key={link.to} to={link.to} end={link.end} className="tab" preventScrollReset>
          {link.label}
          {link.count !== undefined && <Count>{link.count}</Count>}
        </NavLink>
      ))}
    </nav>
  )
}
