import type { KeyboardEvent, RefObject } from 'react'

const STEPS: Record<string, [down: number, right: number]> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
}

/**
 * Arrow keys, Home and End between the cells of a grid; Enter or F2 goes to the input that edits the chosen cell.
 * Source: ARIA Authoring Practices, grid pattern, https://www.w3.org/WAI/ARIA/apg/patterns/grid/
 */
export function moveBetweenCells(event: KeyboardEvent<HTMLTableElement>, input: RefObject<HTMLInputElement | null>): void {
  const cell = (event.target as HTMLElement).closest('td')
  const row = cell?.parentElement
  if (!cell || !row) return
  const cells = [...row.querySelectorAll('td')]
  const at = cells.indexOf(cell)
  if (event.key === 'Enter' || event.key === 'F2') input.current?.focus()
  else if (event.key === 'Home') cells[0]?.focus()
  else if (event.key === 'End') cells.at(-1)?.focus()
  else if (STEPS[event.key]) {
    const [down, right] = STEPS[event.key]!
    const beside = down > 0 ? row.nextElementSibling : down < 0 ? row.previousElementSibling : row
    beside?.querySelectorAll('td')[at + right]?.focus()
  } else return
  event.preventDefault()
}
