import './sum.css'
import { useWords } from '#app/i18n/use-words.ts'

export type SumPart = { count: number /** Without the number: "to correct". */; words: string; tone?: 'ok' | 'warn' | 'error' }

/** Sums are shown: "2,413 rows read = 2,328 ready + 40 with a warning + 42 to correct + 3 empty". */
export function Sum({ total, parts }: { total: SumPart; parts: SumPart[] }) {
  const { format } = useWords()
  return (
    <p className="tally">
      {[total, ...parts].map((part, index) => (
        <span key={part.words} className={part.tone}>
          {index > 1 && '+ '}
          <b>{format.number(part.count)}</b> {part.words}
          {index === 0 && ' ='}
        </span>
      ))}
    </p>
  )
}
