import { euVat } from 'stdnum'
import { type Kind, type Outcome, quoted } from '../kind.ts'

/** Prefixes that differ from the country code: article 215 of directive 2006/112/EC. */
const COUNTRY_OF: Record<string, string> = { EL: 'GR' }
const PREFIX_OF: Record<string, string> = { GR: 'EL' }
/** Prefixes of VAT numbers outside the national rules at hand; kept without proof. */
const UNPROVED = new Set(['XI', 'GB', 'NO', 'IM'])
const NOTE = /^(?:btw|vat|alv|moms|vat-?id|btw-?(?:nr|nummer|id))[-.:\s]*/i

/**
 * A VAT number with its country prefix, without spaces and stops (`NL004495445B01`). Form and check digits by national rule, from
 * stdnum; without a prefix the country of the row, then of the customer, is meant.
 */
const vat: Kind = {
  key: 'vat',
  compile({ country }) {
    return (text, _cell, outcome) => {
      const compact = text
        .replace(NOTE, '')
        .replace(/[\s.\-/]/g, '')
        .toUpperCase()
      const prefix = /^[A-Z]{2}/.test(compact) ? compact.slice(0, 2) : ''
      const known = prefix !== '' && (prefix in COUNTRY_OF || UNPROVED.has(prefix) || prefix in euVat)
      if (UNPROVED.has(prefix)) return compact
      const meant = known ? (COUNTRY_OF[prefix] ?? prefix) : outcome.country || country
      const rule = euVat[meant]?.[0]
      if (!/^[A-Z0-9]{6,16}$/.test(compact)) return outcome.error('not-a-vat-number', { text: quoted(text) })
      if (!rule) return unproved(compact, meant, outcome)
      const result = rule.validate(known ? compact.slice(2) : compact)
      if (!result.isValid) return outcome.error('vat-check', { text: quoted(text), country: meant })
      return (PREFIX_OF[meant] ?? meant) + result.compact.replace(new RegExp(`^${meant}`), '')
    }
  },
}
export default vat

function unproved(compact: string, country: string, outcome: Outcome): string {
  outcome.warn('vat-unproved', { text: compact, country })
  return compact
}
