import { distance } from 'fastest-levenshtein'
import type { Entity, Field } from '../entity.ts'
import { bareKey, type HeaderForm, headerForms, headerKey } from './header.ts'

/** A field that a header may mean. `weak`: only when no better column claims the field. */
export type NameMatch = { field: Field; by: 'label' | 'synonym' | 'likeness'; score: number; weak?: true; invert?: true }

type Names = { strong: Map<string, NameMatch>; weak: Map<string, NameMatch[]>; long: [string, Field][] }

const SYNONYM = 0.96
const INVERSE = 0.94
const WEAK = 0.7
/** A weak name counts only for the whole header, not for what is left of it without a prefix. */
const WHOLE = 0.95
/** Shorter names are too near to each other to be compared by likeness. */
const LIKENESS_LENGTH = 5
/** A shorter name inside a longer header (`number`, `naam`) says nothing. */
const INSIDE_LENGTH = 7
/** Least share of equal letters for a likeness to count. */
const LIKENESS = 0.8

const ADDRESS_KINDS = new Set(['text', 'postcode', 'country'])
const REACHED_BY = new Set(['email', 'phone', 'url'])

const known = new WeakMap<Entity, Names>()

/** The fields a header may mean, best first, by name alone. */
export function matchesByName(entity: Entity, header: string): NameMatch[] {
  const names = namesOf(entity)
  const found = new Map<string, NameMatch>()
  for (const form of headerForms(header, entity.prefixes ?? [])) {
    const strong = names.strong.get(form.form)
    if (strong) keep(found, weigh(strong, form))
    if (form.weight > WHOLE) for (const weak of names.weak.get(form.form) ?? []) keep(found, weigh(weak, form))
  }
  if (![...found.values()].some((match) => match.score >= 0.6)) for (const match of alike(names, header)) keep(found, match)
  return [...found.values()].sort((a, b) => b.score - a.score)
}

/** Does this header say the opposite of the field, as `Blocked` does of *active*? */
export function saysOpposite(entity: Entity, header: string, fieldKey: string): boolean {
  return matchesByName(entity, header).some((match) => match.field.key === fieldKey && match.invert)
}

function keep(found: Map<string, NameMatch>, match: NameMatch): void {
  const before = found.get(match.field.key)
  if (match.score > 0 && (!before || before.score < match.score)) found.set(match.field.key, match)
}

/** Behind an address block other than the visiting one only address words are meant: the invoice e-mail is not *the* e-mail. */
function weigh(match: NameMatch, { weight, block }: HeaderForm): NameMatch {
  const outside = block && !ADDRESS_KINDS.has(match.field.kind) && !(block === 'visiting' && REACHED_BY.has(match.field.kind))
  return { ...match, score: match.score * (outside ? Math.min(weight, 0.5) : weight) }
}

function alike(names: Names, header: string): NameMatch[] {
  const form = headerKey(header)
  if (form.length < LIKENESS_LENGTH) return []
  const matches: NameMatch[] = []
  for (const [name, field] of names.long) {
    const share = 1 - distance(form, name) / Math.max(form.length, name.length)
    const inside = form.includes(name) && name.length >= INSIDE_LENGTH ? 0.5 : 0
    const score = Math.max(share >= LIKENESS ? share * 0.8 : 0, inside)
    if (score > 0) matches.push({ field, by: 'likeness', score })
  }
  return matches
}

function namesOf(entity: Entity): Names {
  const before = known.get(entity)
  if (before) return before
  const names: Names = { strong: new Map(), weak: new Map(), long: [] }
  for (const field of entity.fields) addNames(names, field)
  for (const field of entity.fields) addBareNames(names, field)
  known.set(entity, names)
  return names
}

function addNames(names: Names, field: Field): void {
  for (const inverse of field.inverse ?? []) names.strong.set(headerKey(inverse), { field, by: 'synonym', score: INVERSE, invert: true })
  for (const name of synonymsOf(field)) names.strong.set(headerKey(name), { field, by: 'synonym', score: SYNONYM })
  for (const label of Object.values(field.label)) names.strong.set(headerKey(label), { field, by: 'label', score: 1 })
  names.strong.set(headerKey(field.key), { field, by: 'label', score: 1 })
  for (const name of field.weak ?? []) {
    const form = headerKey(name)
    names.weak.set(form, [...(names.weak.get(form) ?? []), { field, by: 'synonym', score: WEAK, weak: true }])
  }
  for (const name of [...synonymsOf(field), ...Object.values(field.label)]) {
    if (headerKey(name).length >= LIKENESS_LENGTH) names.long.push([headerKey(name), field])
  }
}

/** A label such as `Payment term (days)` is also known without its brackets, where that is no other field's name. */
function addBareNames(names: Names, field: Field): void {
  for (const name of [...Object.values(field.label), ...synonymsOf(field)]) {
    const bare = bareKey(name)
    if (!names.strong.has(bare)) names.strong.set(bare, { field, by: 'label', score: 1 })
  }
}

export function synonymsOf(field: Field): string[] {
  return [...field.synonyms.en, ...field.synonyms.nl, ...field.synonyms.fi]
}
