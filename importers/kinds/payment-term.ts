import { type Kind, quoted } from '../kind.ts'
import { TEXT } from '../read/row.ts'
import { cleanNumber, withinLimits } from './numbers/clean.ts'
import { DECIMAL_COMMA } from './numbers/readings.ts'
import { fold } from './text/fold.ts'

const AT_ONCE = /^(?:od|cont(?:ant)?|cash|heti|kateinen|due on receipt|direct|verschuldigd bij ontvangst)$/
const MONTH_END = /\d+ ?(?:dem|eom)\b|^(?:cm|lm|\d+m\(\d+d\))$|lopende maand|einde maand|end of month|kuukauden lop/
const NET_BEFORE = /\b(?:net(?:to)?|binnen|within)\s*(\d{1,3})\b/
const NET_BEHIND = /(\d{1,3})\s*(?:d|days?|dagen|dgn|pv|paivaa|vrk)?\.?\s*net(?:to)?\b/
const DAYS = /^(\d{1,3})\s*(?:d|days?|dagen?|dgn|pv|paivaa|vrk)\.?$/

/**
 * A payment term in days: `14`, `14D`, `14 pv netto`, `Netto 14 dagen`, `Net 30`, `Due on receipt` (0). With a cash discount
 * (`14 pv -2 %, 30 pv netto`, `2/10 net 30`) the net days are taken, with a warning; month-end forms are an error, for they are no
 * number of days. Source: the terms of Netvisor, Teamleader, Zoho Books and the date formulas of Business Central.
 */
const paymentTerm: Kind = {
  key: 'payment-term',
  compile({ field }) {
    return (text, cell, outcome) => {
      const days = cell === TEXT ? daysOf(fold(text)) : null
      if (days === 'month-end') return outcome.error('term-month-end', { text: quoted(text) })
      if (days !== null && /%|\//.test(text)) outcome.warn('term-discount', { text: quoted(text), days })
      if (days !== null) return withinLimits(days, field, outcome)
      const value = cleanNumber(text, cell, DECIMAL_COMMA, outcome)
      if (value === null || value.includes('.')) return outcome.error('not-a-term', { text: quoted(text) })
      return withinLimits(value, field, outcome)
    }
  },
}
export default paymentTerm

function daysOf(text: string): string | null {
  if (AT_ONCE.test(text)) return '0'
  if (MONTH_END.test(text)) return 'month-end'
  const days = (DAYS.exec(text) ?? NET_BEFORE.exec(text) ?? NET_BEHIND.exec(text))?.[1]
  return days === undefined ? null : String(Number(days))
}
