import './days.css'
import { useWords } from '#app/i18n/use-words.ts'

/** To whom working days are booked. */
export type Booked = 'customer-data' | 'customer-people' | 'vendor' | 'third' | 'pause'
export type BookedDays = { side: Booked; days: number }

/** Over this many planks the bar stops growing and the number carries on. */
const most = 12

/** One plank a working day, in the colour of who held things up; the number stands beside it in words. */
export function Days({ booked, large }: { booked: BookedDays[] /** Taller, for a list of reasons. */; large?: boolean }) {
  const { t } = useWords()
  const total = booked.reduce((sum, { days }) => sum + days, 0)
  const words = booked.filter(({ days }) => days > 0).map(({ side, days }) => `${t(`ui.side.${side}`)} ${t('ui.days', { count: days })}`)
  return (
    <span className={`days ${large ? 'large' : ''}`} role="img" aria-label={words.join(', ') || t('ui.days', { count: 0 })}>
      {planksFor(booked, total).map(({ side, key }) => (
        <i key={key} className={side} />
      ))}
    </span>
  )
}

/** At most twelve planks; each side that has a day keeps at least one. */
export function planksFor(booked: BookedDays[], total: number): { side: Booked; key: string }[] {
  const scale = total > most ? most / total : 1
  return booked.flatMap(({ side, days }) => {
    const count = days > 0 ? Math.max(1, Math.round(days * scale)) : 0
    return Array.from({ length: count }, (_, index) => ({ side, key: `${side}-${index}` }))
  })
}

/** What the colours stand for. */
export function SideKey({ sides }: { sides: (Booked | 'customer')[] }) {
  const { t } = useWords()
  return (
    <span className="key">
      {sides.map((side) => (
        <span key={side}>
          <i className={side} />
          {t(`ui.side.${side}`)}
        </span>
      ))}
    </span>
  )
}
