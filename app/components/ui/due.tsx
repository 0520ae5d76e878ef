import './due.css'
import type { ReactNode } from 'react'
import { useWords } from '#app/i18n/use-words.ts'

/** By when, in words: quiet, soon, or late. Red is for late against what was agreed, by the side that is late. */
export function DueText({ tone = 'quiet', children }: { tone?: 'quiet' | 'soon' | 'late'; children: ReactNode }) {
  return <span className={`due ${tone}`}>{children}</span>
}

type Props = {
  /** `2026-11-23` */
  day: string
  /** The reader's day, `2026-11-20`. */
  today: string
  /** Working days gone by since the day, by the customer's calendar; 0 when it is not late. */
  workingDaysLate: number
}

/** "Due Mon 23 November", "Due today" or "3 working days late". */
export function Due({ day, today, workingDaysLate }: Props) {
  const { t, format } = useWords()
  if (workingDaysLate > 0) return <DueText tone="late">{t('ui.due.late', { count: workingDaysLate })}</DueText>
  if (day === today) return <DueText tone="soon">{t('ui.due.today')}</DueText>
  return <DueText>{t('ui.due.on', { day: format.shortDay(day) })}</DueText>
}
