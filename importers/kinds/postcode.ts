import { type Kind, quoted } from '../kind.ts'

/** What a country's postcode is without spaces and prefix, and how it is written: `$1 $2` puts a space between the groups. */
type Rule = { shape: RegExp; written?: string; pad?: number }

/** Shapes by the address formats of the Universal Postal Union, as collected in CLDR's postal code data (version 26). */
const RULES: Record<string, Rule> = {
  NL: { shape: /^([1-9]\d{3})([A-Z]{2})$/, written: '$1 $2' },
  FI: { shape: /^\d{5}$/, pad: 5 },
  AX: { shape: /^22\d{3}$/ },
  BE: { shape: /^[1-9]\d{3}$/ },
  DE: { shape: /^\d{5}$/, pad: 5 },
  SE: { shape: /^(\d{3})(\d{2})$/, written: '$1 $2' },
  NO: { shape: /^\d{4}$/, pad: 4 },
  DK: { shape: /^\d{4}$/, pad: 4 },
  EE: { shape: /^\d{5}$/ },
  LV: { shape: /^(?:LV)?(\d{4})$/, written: 'LV-$1' },
  LT: { shape: /^(?:LT)?(\d{5})$/, written: 'LT-$1' },
  PL: { shape: /^(\d{2})(\d{3})$/, written: '$1-$2', pad: 5 },
  FR: { shape: /^\d{5}$/, pad: 5 },
  ES: { shape: /^\d{5}$/, pad: 5 },
  IT: { shape: /^\d{5}$/, pad: 5 },
  PT: { shape: /^(\d{4})(\d{3})$/, written: '$1-$2' },
  AT: { shape: /^\d{4}$/ },
  CH: { shape: /^\d{4}$/ },
  LU: { shape: /^\d{4}$/ },
  CZ: { shape: /^(\d{3})(\d{2})$/, written: '$1 $2' },
  SK: { shape: /^(\d{3})(\d{2})$/, written: '$1 $2', pad: 5 },
  IE: { shape: /^([A-Z]\d[\dW])([A-Z\d]{4})$/, written: '$1 $2' },
  GB: { shape: /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/, written: '$1 $2' },
  US: { shape: /^\d{5}(?:\d{4})?$/, pad: 5 },
}

/** As it is written already: nothing to do. */
const DUTCH = /^[1-9]\d{3} [A-Z]{2}$/
const SIGNS = /[\s-]/g

/**
 * A postcode as its country writes it (`1234 AB`, `00100`). The country is the row's, then the customer's. A spreadsheet drops leading
 * zeros: where the country's codes have them they are put back, with a warning. A code that does not fit its country is kept, with a
 * warning, for the country may be what is wrong.
 */
const postcode: Kind = {
  key: 'postcode',
  compile({ country }) {
    return (text, _cell, outcome) => {
      const meant = outcome.country || country
      const rule = RULES[meant]
      if (!rule) return text
      if (rule === RULES.NL ? DUTCH.test(text) : !rule.written && rule.shape.test(text)) return text
      const upper = text.toUpperCase()
      const bare = (upper.startsWith(`${meant}-`) || upper.startsWith(`${meant[0]}-`) ? upper.slice(upper.indexOf('-')) : upper).replace(
        SIGNS,
        '',
      )
      if (rule.shape.test(bare)) return write(bare, rule)
      const padded = rule.pad && /^\d{3,}$/.test(bare) ? bare.padStart(rule.pad, '0') : bare
      if (rule.shape.test(padded)) {
        outcome.warn('postcode-padded', { text: quoted(text), value: write(padded, rule) })
        return write(padded, rule)
      }
      outcome.warn('postcode-shape', { text: quoted(text), country: meant })
      return text
    }
  },
}
export default postcode

function write(bare: string, rule: Rule): string {
  if (rule === RULES.US && bare.length === 9) return `${bare.slice(0, 5)}-${bare.slice(5)}`
  return rule.written ? bare.replace(rule.shape, rule.written) : bare
}
