import './rail.css'
import { useWords } from '#app/i18n/use-words.ts'
import { daysBetween } from '../calendar.ts'
import type { GoLive } from '../go-live.ts'
import { bookedAs } from './booked.ts'

const WIDTH = 820
const LINE = 40
/** Labels nearer to each other than this run into each other. */
const ROOM = 120

/** From kick-off over today to the day agreed and the day expected. Phones have the sentence above it instead. */
export function Rail({ start, today, agreed, expected, state, because }: GoLive) {
  const { t, format } = useWords()
  const end = expected ?? agreed
  const last = [agreed, end, today].reduce((a, b) => (a > b ? a : b))
  const length = Math.max(1, daysBetween(start, last))
  const at = (day: string) => Math.round((Math.max(0, daysBetween(start, day)) / length) * WIDTH)
  const label = t('home.rail.label', {
    start: format.day(start),
    today: format.day(today),
    agreed: format.day(agreed),
    forecast: expected ? format.day(expected) : t('home.goLive.none'),
  })
  const gone = Math.min(at(today), state === 'live' ? at(end) : WIDTH)
  const apart = at(end) - at(agreed)
  return (
    <div className="rail">
      <svg viewBox={`-8 0 ${WIDTH + 16} 72`} role="img" aria-label={label} fill="none">
        <path className="gone" d={`M0 ${LINE}H${gone}`} />
        <path className="ahead" d={`M${gone} ${LINE}H${Math.max(at(end), at(agreed))}`} />
        {apart > 0 && <Over from={at(agreed)} width={apart} because={because} />}
        <circle className="start" cx="0" cy={LINE} r="5" />
        <Label x={0} anchor="start" word={t('home.rail.start')} day={format.tinyDay(start)} />
        <path className="mark" d={`M${at(agreed)} ${LINE - 11}v22`} />
        {at(agreed) > ROOM && (apart === 0 || Math.abs(apart) > ROOM) && agreed !== end && (
          <Label x={at(agreed)} anchor="end" word={t('home.rail.agreed')} day={format.tinyDay(agreed)} />
        )}
        <path className="flag" d={`M${at(end)} ${LINE + 11}V${LINE - 22}`} />
        <path className="cloth" d={`M${at(end)} ${LINE - 22}h-15l4 6-4 6h15Z`} />
        <Label
          x={at(end)}
          anchor="end"
          word={t(state === 'live' ? 'home.rail.live' : agreed === end ? 'home.rail.agreed' : 'home.rail.forecast')}
          day={format.tinyDay(end)}
        />
        {state !== 'live' && (
          <>
            <path className="today" d={`M${at(today)} ${LINE - 14}v28`} />
            <text className="today" x={at(today)} y="14" textAnchor={at(today) > WIDTH - 60 ? 'end' : at(today) < 60 ? 'start' : 'middle'}>
              <tspan>{t('home.rail.today')}</tspan> <tspan>{format.tinyDay(today)}</tspan>
            </text>
          </>
        )}
      </svg>
    </div>
  )
}

/** The time after the day agreed, shared out among those who caused it. */
function Over({ from, width, because }: { from: number; width: number; because: GoLive['because'] }) {
  const days = because.reduce((sum, one) => sum + one.days, 0)
  if (days === 0) return <rect className="rest" x={from} y={LINE - 8} width={width} height="16" rx="3" />
  let x = from
  return because.map((one) => {
    const part = (one.days / days) * width
    const at = x
    x += part
    return (
      <rect
        key={`${one.item?.key}-${one.why}-${one.cause}`}
        className={bookedAs[one.cause]}
        x={Math.round(at) + 1}
        y={LINE - 8}
        width={Math.max(2, Math.round(part) - 2)}
        height="16"
        rx="3"
      />
    )
  })
}

function Label({ x, anchor, word, day }: { x: number; anchor: 'start' | 'middle' | 'end'; word: string; day: string }) {
  return (
    <text x={x} y="68" textAnchor={anchor}>
      <tspan>{word}</tspan> <tspan>{day}</tspan>
    </text>
  )
}
