import './bar.css'

export type BarTone = 'ok' | 'warn' | 'error' | 'customer' | 'vendor' | 'rest'
type Part = { value: number; tone: BarTone }

/** Shares of a whole, in any unit. It repeats what numbers beside it say, so a screen reader passes it by. */
export function Bar({ parts }: { parts: Part[] }) {
  return (
    <svg className="bar" aria-hidden="true" focusable="false">
      {sharesOf(parts).map(({ tone, from, share }) => (
        <g key={tone}>
          <rect className={tone} x={`${from}%`} width={`${share}%`} height="100%" />
          {from > 0 && <rect className="gap" x={`${from}%`} width="2" height="100%" />}
        </g>
      ))}
    </svg>
  )
}

/** Percentages from left to right. One row among thousands still shows: no share is under 1.5 %. */
export function sharesOf(parts: Part[]): { tone: BarTone; from: number; share: number }[] {
  const present = parts.filter((part) => part.value > 0)
  const total = present.reduce((sum, part) => sum + part.value, 0)
  const raised = present.map((part) => ({ tone: part.tone, size: Math.max(part.value / total, 0.015) }))
  const whole = raised.reduce((sum, part) => sum + part.size, 0)
  let from = 0
  return raised.map(({ tone, size }) => {
    const share = round((size / whole) * 100)
    const start = from
    from = round(from + share)
    return { tone, from: start, share }
  })
}

const round = (percentage: number) => Math.round(percentage * 100) / 100
