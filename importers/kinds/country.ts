import { type Kind, unknown } from '../kind.ts'
import { suggester } from './choice.ts'
import { countries, looselyMeant } from './names/countries.ts'
import { squash } from './text/fold.ts'
import { ownText } from './text/own.ts'

const CODE = /^[A-Z]{2}$/

/**
 * A country as ISO 3166-1 alpha-2 code, from its code or its name in English, Dutch, Finnish or Swedish (i18n-iso-countries, CLDR).
 * A loose name such as `Holland` is an error that suggests what it probably means.
 */
const country: Kind = {
  key: 'country',
  strict: true,
  notation: 'any',
  compile() {
    const seen = new Map<string, string>()
    const suggest = suggester(countries)
    return (text, _cell, outcome) => {
      const before = seen.get(text)
      if (before !== undefined) return before
      const form = squash(text)
      const code = (CODE.test(text) ? countries.get(text.toLowerCase()) : undefined) ?? countries.get(form)
      if (code === undefined) {
        const suggestion = looselyMeant(form) ?? (form.length > 3 ? suggest(form) : undefined)
        return outcome.error('unknown-country', unknown(text, suggestion))
      }
      if (seen.size < 1_000) seen.set(ownText(text), code)
      return code
    }
  },
}
export default country
