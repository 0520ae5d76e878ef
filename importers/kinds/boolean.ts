import { type Kind, quoted } from '../kind.ts'
import { fold } from './text/fold.ts'

/** Words in use in en, nl, fi, sv and de, and the values of Excel in those languages. */
const YES = 'ja j yes y true t 1 x kyllä k on joo tosi waar wahr juist v ✓ ✔'
const NO = 'nee n no false f 0 ei e off nej nein epätosi onwaar falsch ☐'

/**
 * Yes or no as `true` or `false`. Words of the field itself (`Active`, `Geblokkeerd`) say what they say; the general ones are turned
 * round where the column says the opposite of the field. Anything else is an error, never a no.
 */
const boolean: Kind = {
  key: 'boolean',
  notation: 'any',
  compile({ field, format }) {
    const words = new Map<string, string>()
    for (const word of YES.split(' ')) words.set(fold(word), format.invert ? 'false' : 'true')
    for (const word of NO.split(' ')) words.set(fold(word), format.invert ? 'true' : 'false')
    for (const word of field.yes ?? []) words.set(fold(word), 'true')
    for (const word of field.no ?? []) words.set(fold(word), 'false')
    for (const [text, value] of Object.entries(format.values ?? {})) if (value !== null) words.set(fold(text), value)
    return (text, _cell, outcome) => words.get(text) ?? words.get(fold(text)) ?? outcome.error('not-yes-no', { text: quoted(text) })
  },
}
export default boolean
