import './planks.css'
import { useTranslation } from 'react-i18next'

export type PlankSide = 'customer' | 'vendor'
type Props = { done: number; total: number; side?: PlankSide /** Draw at most this many planks, each for an equal share. */; most?: number }

/** Progress you can count: a plank an item. */
export function Planks({ done, total, side = 'customer', most = 30 }: Props) {
  const { t } = useTranslation()
  const { drawn, filled } = planksOf(done, total, most)
  return (
    <div className={`planks ${side}`} role="img" aria-label={t('ui.planks.done', { done, total })}>
      {Array.from({ length: drawn }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: planks have no names
        <i key={index} className={index < filled ? 'on' : ''} />
      ))}
    </div>
  )
}

/** How many planks to draw and to fill: something done is never none, something open never all. */
export function planksOf(done: number, total: number, most: number): { drawn: number; filled: number } {
  const drawn = Math.min(total, most)
  const filled = total === 0 ? 0 : Math.floor((done / total) * drawn)
  return { drawn, filled: done > 0 ? Math.max(1, filled) : 0 }
}
