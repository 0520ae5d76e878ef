import { type Kind, quoted } from '../kind.ts'
import { DATE, NUMBER } from '../read/row.ts'

const SCIENTIFIC = /^\d(?:[.,]\d+)?e\+\d+$/i
/** Excel keeps 15 significant digits (IEEE 754 double, as stated in its specifications and limits). */
const EXCEL_DIGITS = 15

/**
 * An identifier: kept as written, leading zeros included; a leading apostrophe is Excel's mark for text. `1E+05` stays, with a warning
 * that a spreadsheet may have changed it; a cell that a spreadsheet has turned into a date is an error, for what was typed is lost.
 */
const code: Kind = {
  key: 'code',
  compile({ field }) {
    const length = field.length ?? 255
    return (text, cell, outcome) => {
      if (cell === DATE) return outcome.error('code-became-date', { text })
      const value = text.charCodeAt(0) === 39 && text.length > 1 ? text.slice(1) : text
      if (value.length > length) return outcome.error('too-long', { text: quoted(value), length })
      if (value.includes('+') && SCIENTIFIC.test(value)) outcome.warn('code-scientific', { text: value })
      else if (cell === NUMBER && value.length > EXCEL_DIGITS) outcome.warn('code-rounded', { text: value })
      return value
    }
  },
}
export default code
