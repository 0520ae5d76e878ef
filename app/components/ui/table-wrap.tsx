import './table.css'
import type { ReactNode } from 'react'

/** Around a table that may be wider than the page: it scrolls by itself, also by keyboard. */
export function TableWrap({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="tablewrap" aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
