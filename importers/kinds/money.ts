import { type Kind, quoted } from '../kind.ts'
import { TEXT } from '../read/row.ts'
import { cleanNumber, decidedReading, withinLimits } from './numbers/clean.ts'
import { found } from './numbers/scan.ts'

/**
 * An amount; its currency is a field of its own, so a currency sign or code beside the number and a rate (`60,00 €/h`) are taken off.
 * Signs and codes: ISO 4217. Decimals stay as written, whatever the currency's minor unit.
 */
const money: Kind = {
  key: 'money',
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
export default money
