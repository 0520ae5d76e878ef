import { type Kind, quoted } from '../kind.ts'
import { TEXT } from '../read/row.ts'
import { cleanNumber, decidedReading, withinLimits } from './numbers/clean.ts'
import { found } from './numbers/scan.ts'

/**
 * A percentage, 13.5 for 13.5 %. Without the sign a value between 0 and 1 could be a fraction (workbooks keep 13.5 % as 0.135), so it
 * is an error rather than a guess. Source of the convention: ECMA-376 part 1, 18.8.30, number formats 9 and 10.
 */
const percentage: Kind = {
  key: 'percentage',
  notation: 'any',
  compile({ field, format }) {
    const reading = decidedReading(format)
    return (text, cell, outcome) => {
      const value = cleanNumber(text, cell, reading, outcome)
      if (value === null) return null
      const signed = cell === TEXT && found.percent
      if (!signed && Math.abs(Number(value)) < 1 && Number(value) !== 0)
        return outcome.error('percentage-or-fraction', { text: quoted(text) })
      return withinLimits(value, field, outcome)
    }
  },
}
export default percentage
