import { electronicFormatIBAN, isValidIBAN } from 'ibantools'
import { type Kind, quoted } from '../kind.ts'

const SHAPE = /^[A-Z]{2}\d{2}[A-Z0-9]{8,30}$/

/** An IBAN without spaces, with its check digits and the length of its country proved (ISO 13616, mod 97 of ISO 7064). */
const iban: Kind = {
  key: 'iban',
  strict: true,
  notation: 'separators',
  compile() {
    return (text, _cell, outcome) => {
      const value = electronicFormatIBAN(text.replace(/^IBAN[:\s]*/i, ''))
      if (value === null || !SHAPE.test(value)) return outcome.error('not-an-iban', { text: quoted(text) })
      return isValidIBAN(value) ? value : outcome.error('iban-check', { text: quoted(text) })
    }
  },
}
export default iban
