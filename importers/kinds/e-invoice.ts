import { electronicFormatIBAN, isValidIBAN } from 'ibantools'
import { stdnum } from 'stdnum'
import { type Kind, quoted } from '../kind.ts'

const OVT = /^0037(\d{8})([A-Z0-9]{0,5})$/
const PEPPOL = /^\d{4}:[A-Za-z0-9][A-Za-z0-9._:-]{2,49}$/
const OIN_OR_GLN = /^(?:\d{20}|\d{13})$/
const IBAN = /^[A-Z]{2}\d{2}[A-Z0-9]{8,30}$/

/**
 * An address for electronic invoices: Finnish OVT code (ISO 6523, 0037 + business id + at most 5 characters), IBAN (banks of Finland),
 * Peppol participant (`0106:12345678`, eDelivery code list), OIN of 20 or GLN of 13 digits. The OVT need not hold the customer's own
 * business id, but its check digit is proved, as a warning. Another shape is kept, with a warning.
 */
const eInvoice: Kind = {
  key: 'e-invoice',
  compile() {
    return (text, _cell, outcome) => {
      const value = text.replaceAll(' ', '')
      const ovt = OVT.exec(value.toUpperCase())
      if (ovt !== null) {
        if (!stdnum.FI!.ytunnus!.validate(ovt[1]!).isValid) outcome.warn('e-invoice-check', { text: quoted(text) })
        return value.toUpperCase()
      }
      if (PEPPOL.test(value) || OIN_OR_GLN.test(value)) return value
      const iban = electronicFormatIBAN(value) ?? ''
      if (IBAN.test(iban)) return isValidIBAN(iban) ? iban : outcome.error('iban-check', { text: quoted(text) })
      if (value.includes('@')) return outcome.error('e-invoice-combined', { text: quoted(text) })
      outcome.warn('e-invoice-shape', { text: quoted(text) })
      return value
    }
  },
}
export default eInvoice
