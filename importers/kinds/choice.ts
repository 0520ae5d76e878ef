import { distance } from 'fastest-levenshtein'
import type { Field } from '../entity.ts'
import { type Kind, quoted } from '../kind.ts'
import { squash } from './text/fold.ts'

/** Distinct source values remembered per column; a column of more is no choice. */
const REMEMBERED = 5_000

/**
 * One of the field's options, by key, label of any language or synonym, folded; or by what a person said a value means. An unknown
 * value is an error that names the likeliest option, never the likeliest option.
 */
const choice: Kind = {
  key: 'choice',
  compile({ field, format }) {
    const known = optionWords(field)
    const mapped = new Map(Object.entries(format.values ?? {}).map(([text, key]) => [squash(text), key]))
    const seen = new Map<string, string>()
    return (text, _cell, outcome) => {
      const before = seen.get(text)
      if (before !== undefined) return before
      const form = squash(text)
      const answer = mapped.get(form)
      if (answer === null) return null
      const key = answer ?? known.get(form)
      if (key === undefined) return outcome.error('unknown-option', { text: quoted(text), suggestion: likeliest(form, known) ?? '' })
      if (seen.size < REMEMBERED) seen.set(text, key)
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

/** The option whose word differs by at most a third of its letters; undefined where none is near. */
export function likeliest(form: string, known: ReadonlyMap<string, string>): string | undefined {
  let best: string | undefined
  let least = 1 / 3
  for (const [word, key] of known) {
    const share = distance(form, word) / Math.max(form.length, word.length)
    if (share <= least) {
      least = share
      best = key
    }
  }
  return best
}
