import { type Kind, quoted } from '../kind.ts'
import { DATE, TEXT } from '../read/row.ts'
import { cleanNumber, decidedReading, withinLimits } from './numbers/clean.ts'

const UNIT = /\s*(?:h|hrs?|hours?|u|uur|uren|t|tuntia?)\.?$/i
const CLOCK = /^(\d{1,6}):([0-5]\d)(?::([0-5]\d))?$/

/**
 * Hours as a decimal number: `7,5`, `7,5 h`, `58:30`, `02:13:55`. A time that has no exact decimal is rounded to 4 places (a third of a
 * second) with a note. Units: h is the SI-accepted sign of the hour (BIPM, table 8); u and t are Dutch and Finnish habit.
 */
const hours: Kind = {
  key: 'hours',
  notation: 'any',
  compile({ field, format }) {
    const reading = decidedReading(format)
    return (text, cell, outcome) => {
      const clock = cell === TEXT || cell === DATE ? CLOCK.exec(text) : null
      if (clock) {
        const seconds = Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3] ?? 0)
        if (seconds % 9 !== 0) outcome.info('rounded', { text })
        return withinLimits(String(Math.round(seconds / 0.36) / 10_000), field, outcome)
      }
      const number = cell === TEXT && UNIT.test(text) ? text.replace(UNIT, '') : text
      const value = cleanNumber(number, cell, reading, outcome)
      if (value === null) outcome.error(outcome.issue!.code, { ...outcome.issue!.params, text: quoted(text) })
      return value === null ? null : withinLimits(value, field, outcome)
    }
  },
}
export default hours
