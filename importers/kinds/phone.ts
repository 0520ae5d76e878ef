import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js'
import { type Kind, type Outcome, quoted } from '../kind.ts'
import { type QuickRule, quickPhone, quickRule } from './phones/quick.ts'

/**
 * A telephone number as E.164 (ITU-T), read by libphonenumber with the country of the row, then of the customer. An extension
 * cannot be kept and says so.
 */
const phone: Kind = {
  key: 'phone',
  strict: true,
  notation: 'separators',
  compile({ country }) {
    const rules = new Map<string, QuickRule | undefined>()
    let last: string | undefined
    let rule: QuickRule | undefined
    return (text, _cell, outcome) => {
      const meant = outcome.country || country
      if (meant !== last) {
        if (!rules.has(meant)) rules.set(meant, quickRule(meant))
        rule = rules.get(meant)
        last = meant
      }
      return (rule && quickPhone(text, rule)) ?? parse(text, meant, outcome)
    }
  },
}
export default phone

function parse(text: string, country: string, outcome: Outcome): string | null {
  const home = isSupportedCountry(country as CountryCode) ? (country as CountryCode) : undefined
  const number = parsePhoneNumberFromString(text.replace(/^'/, ''), { defaultCountry: home, extract: false })
  if (number === undefined && home === undefined && /^[\d\s()-]{6,}$/.test(text))
    return outcome.error('phone-no-country', { text: quoted(text) })
  if (!number?.isValid()) return outcome.error('not-a-phone', { text: quoted(text) })
  if (number.ext) outcome.warn('phone-extension', { text: quoted(text) })
  return number.number
}
