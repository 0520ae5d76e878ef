import { type Kind, quoted } from '../kind.ts'
import { cleanNumber, decidedReading, withinLimits } from './numbers/clean.ts'

const NOTHING_BEHIND = /\.0*$/

/** A whole number; `14,00` is 14, `14,5` is an error. Grouping and signs as of decimals. */
const integer: Kind = {
  key: 'integer',
  strict: true,
  notation: 'any',
  compile({ field, format }) {
    const reading = decidedReading(format)
    return (text, cell, outcome) => {
      const value = cleanNumber(text, cell, reading, outcome)
      if (value === null) return null
      if (!value.includes('.')) return withinLimits(value, field, outcome)
      const whole = value.replace(NOTHING_BEHIND, '')
      return whole.includes('.') ? outcome.error('not-whole', { text: quoted(text) }) : withinLimits(whole, field, outcome)
    }
  },
}
export default integer
