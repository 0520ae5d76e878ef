import { distance } from 'fastest-levenshtein'
import type { Field } from '../entity.ts'
import { type Kind, unknown } from '../kind.ts'
import { squash } from './text/fold.ts'
import { ownText } from './text/own.ts'

/** Distinct source values remembered per column; a column of more is no choice. */
const REMEMBERED = 5_000

/**
 * One of the field's options, by key, label of any language or synonym, folded; or by what a person said a value means. An unknown
 * value is an error that names the likeliest option, never the likeliest option.
 */
const choice: Kind = {
  key: 'choice',
  notation: 'any',
  compile({ field, format }) {
    const known = optionWords(field)
    const mapped = new Map(Object.entries(format.values ?? {}).map(([text, key]) => [squash(text), key]))
    const seen = new Map<string, string>()
    const suggest = suggester(known)
    return (text, _cell, outcome) => {
      const before = seen.get(text)
      if (before !== undefined) return before
      const form = squash(text)
      const answer = mapped.get(form)
      if (answer === null) return null
      const key = answer ?? known.get(form)
      if (key === undefined) return outcome.error('unknown-option', unknown(text, suggest(form)))
      if (seen.size < REMEMBERED) seen.set(ownText(text), key)
      return key
    }
  },
}
export default choice

/** Squashed word → option key, over keys, labels and synonyms. */
export function optionWords(field: Field): Map<string, string> {
  const known = new Map<string, string>()
  for (const option of field.options ?? []) {
    for (const word of [option.key, ...Object.values(option.label), ...option.synonyms]) known.set(squash(word), option.key)
  }
  return known
}

/** Longer texts and more different ones are no slips of the finger. */
const LONGEST = 40
const MOST = 1_000

/** Finds the option whose word differs by at most a third of its letters; remembers what it found, for a slip is often repeated. */
export function suggester(known: ReadonlyMap<string, string>): (form: string) => string | undefined {
  const found = new Map<string, string | undefined>()
  return (form) => {
    if (found.has(form)) return found.get(form)
    if (form.length > LONGEST || found.size === MOST) return undefined
    const best = likeliest(form, known)
    found.set(ownText(form), best)
    return best
  }
}

function likeliest(form: string, known: ReadonlyMap<string, string>): string | undefined {
  let best: string | undefined
  let least = 1 / 3
  for (const [word, key] of known) {
    const longer = Math.max(form.length, word.length)
    if (Math.abs(form.length - word.length) > longer * least) continue
    const share = distance(form, word) / longer
    if (share <= least) {
      least = share
      best = key
    }
  }
  return best
}
