import './floating.css'
import type { ReactElement } from 'react'
import { Tooltip as AriaTooltip, Focusable, TooltipTrigger } from 'react-aria-components/Tooltip'

/** A few more words on what has the focus or the pointer; never the only place of a fact. The child takes focus. */
export function Tooltip({ words, children }: { words: string; children: ReactElement<Record<string, unknown>, string> }) {
  return (
    <TooltipTrigger delay={400}>
      <Focusable>{children}</Focusable>
      <AriaTooltip className="floating tooltip" offset={6}>
        {words}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
