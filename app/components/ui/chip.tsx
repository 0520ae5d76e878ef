import './choice.css'
import type { ComponentProps } from 'react'

/** A filter that is on or off: "Late 3". For filters in the address use a link with `className="chip"` and `aria-current`. */
export function Chip({ pressed, ...button }: ComponentProps<'button'> & { pressed: boolean }) {
  return <button type="button" {...button} className="chip" aria-pressed={pressed} />
}
