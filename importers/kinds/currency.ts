import { type Kind, unknown } from '../kind.ts'
import { squash } from './text/fold.ts'

/** Signs that mean one currency; `$` and `kr` mean several and are refused with a suggestion. */
const SIGNS: Record<string, string> = { '€': 'EUR', '£': 'GBP', zł: 'PLN', Kč: 'CZK', '₴': 'UAH', '₺': 'TRY', '₹': 'INR', US$: 'USD' }
const SEVERAL: Record<string, string> = { $: 'USD', kr: 'SEK', 'kr.': 'DKK', '¥': 'JPY' }

const byName = new Map<string, string>()
const languages = ['en', 'nl', 'fi', 'sv'].map((language) => new Intl.DisplayNames([language], { type: 'currency' }))
for (const code of Intl.supportedValuesOf('currency')) {
  byName.set(code.toLowerCase(), code)
  for (const names of languages) {
    const name = squash(names.of(code) ?? '')
    if (name !== '' && !byName.has(name)) byName.set(name, code)
  }
}
for (const [name, code] of [
  ['euros', 'EUR'],
  ['euroa', 'EUR'],
  ['kruunu', ''],
  ['dollari', ''],
] as const) {
  if (code === '') byName.delete(name)
  else byName.set(name, code)
}

/** A currency as ISO 4217 code, from its code, its name in en, nl, fi or sv (CLDR), or a sign that is its alone. */
const currency: Kind = {
  key: 'currency',
  strict: true,
  notation: 'any',
  compile() {
    return (text, _cell, outcome) => {
      const code = byName.get(text.length === 3 ? text.toLowerCase() : squash(text)) ?? SIGNS[text]
      return code ?? outcome.error('unknown-currency', unknown(text, SEVERAL[text.toLowerCase()]))
    }
  },
}
export default currency
