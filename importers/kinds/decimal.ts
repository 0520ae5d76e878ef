import { type Kind, quoted } from '../kind.ts'
import { TEXT } from '../read/row.ts'
import { cleanNumber, decidedReading, withinLimits } from './numbers/clean.ts'
import { found } from './numbers/scan.ts'

export { DECIMAL_COMMA, DECIMAL_POINT, DECIMAL_SAME, decimalReadings, readDecimal } from './numbers/readings.ts'

/** A number with any count of decimals. Grouping and signs: ISO 80000-1 and CLDR number patterns of en, nl, fi, sv, de-CH. */
const decimal: Kind = {
  key: 'decimal',
  strict: true,
  notation: 'any',
  compile({ field, format }) {
    const reading = decidedReading(format)
    return (text, cell, outcome) => {
      const value = cleanNumber(text, cell, reading, outcome)
      if (value === null) return null
      if (cell === TEXT && found.percent) return outcome.error('percent-sign', { text: quoted(text) })
      return withinLimits(value, field, outcome)
    }
  },
}
export default decimal
