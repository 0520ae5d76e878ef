import type { Entity, Field } from './entity.ts'
import type { ColumnProfile } from './inspection.ts'
import { optionWords, suggester } from './kinds/choice.ts'
import { squash } from './kinds/text/fold.ts'
import { headerKey, isPrivate } from './map/header.ts'
import { matchesByName, type NameMatch, saysOpposite } from './map/names.ts'
import { looksLikeCodes, shareThatFits } from './map/shape.ts'
import type { MappedBy, MappedColumn, Mapping, Question } from './mapping.ts'

/** From here on a match is taken; below it is only offered, as a question. */
const TAKEN = 0.6
const OFFERED = 0.4
/** Two columns nearer than this to one field are a tie. */
const TIE = 0.02
/** What values that look like something else take from a name. Even a label is then only offered. */
const AGAINST = -0.45
/** An empty column gives way to a filled one. */
const UNFILLED = 0.03
/** How sure a column is that was given to a required field because of what stands in it. */
const BY_VALUES = 0.75

type Candidate = { column: ColumnProfile; field: Field; by: MappedBy; score: number; weak: boolean; invert: boolean }
type Options = { memory?: Record<string, string | null> }

/** The key under which the choice for a header is remembered: folded, letters and digits only. */
export { headerKey as memoryKey } from './map/header.ts'

/**
 * Proposes a field for every column, by memory, label, synonym, likeness and values. A field is given to one column only; private
 * columns are left out; ties and doubts become questions. `memory` maps `memoryKey(header)` to a field key, or to null for "leave out".
 */
export function suggestMapping(entity: Entity, columns: ColumnProfile[], { memory = {} }: Options = {}): Mapping {
  const remembered = columns.filter((column) => column.header !== '' && headerKey(column.header) in memory)
  const candidates = columns.filter((column) => !remembered.includes(column)).flatMap((column) => candidatesOf(entity, column))
  const taken = new Map<ColumnProfile, Candidate>()
  for (const column of remembered) {
    const field = entity.fields.find((each) => each.key === memory[headerKey(column.header)])
    if (field)
      taken.set(column, { column, field, by: 'memory', score: 1, weak: false, invert: saysOpposite(entity, column.header, field.key) })
  }
  takeBest(candidates, taken)
  const asked = [...giveToRequired(entity, candidates, taken), ...giveByShape(entity, candidates, taken)]
  const questions = [...tiesOf(candidates, taken), ...asked.map(doubtful), ...offersOf(candidates, taken)]
  const secret = entity.fields.some((field) => field.secret)
  const chosen = new Set([...taken.values()].map((each) => each.field.key))
  return {
    columns: columns.map((column) => mappedColumn(column, candidates, taken, remembered.includes(column))),
    open: entity.fields.filter((field) => field.required && !chosen.has(field.key)).map((field) => field.key),
    questions: secret ? questions.map(withoutSamples) : questions,
  }
}

/** In a file with secrets any column may hold one, whatever its header says. */
function withoutSamples(each: Question): Question {
  return { ...each, readings: each.readings.map((reading) => ({ ...reading, samples: [] })) }
}

function candidatesOf(entity: Entity, column: ColumnProfile): Candidate[] {
  if (isPrivate(column.header)) return []
  const byName = matchesByName(entity, column.header).map((match) => candidate(column, match))
  return byName.length > 0 ? byName : candidatesByValues(entity, column)
}

function candidate(column: ColumnProfile, match: NameMatch): Candidate {
  const fits = shareThatFits(match.field, column)
  const change = fits === undefined ? 0 : fits >= 0.5 ? 0.03 : fits > 0 ? -0.15 : AGAINST
  const score = Math.max(0, Math.min(1, match.score + change - (column.filled === 0 ? UNFILLED : 0)))
  return { column, field: match.field, by: match.by, score, weak: match.weak === true, invert: match.invert === true }
}

/** Values so unmistakable that they name their field even without a header. */
const TELLING = new Set(['email', 'iban', 'url'])

function candidatesByValues(entity: Entity, column: ColumnProfile): Candidate[] {
  const field = entity.fields.find((each) => TELLING.has(each.kind) && shareThatFits(each, column) === 1)
  return field ? [{ column, field, by: 'values', score: 0.55, weak: false, invert: false }] : []
}

/** Best matches first; a weak name counts after all strong ones, and only beside the column it needs. */
function takeBest(candidates: Candidate[], taken: Map<ColumnProfile, Candidate>): void {
  const order = [...candidates].sort((a, b) => Number(a.weak) - Number(b.weak) || b.score - a.score || a.column.index - b.column.index)
  for (const each of order) {
    if (each.score < TAKEN || taken.has(each.column) || fieldsOf(taken).has(each.field.key)) continue
    if (!each.weak || !each.field.beside || fieldsOf(taken).has(each.field.beside)) taken.set(each.column, each)
  }
}

function fieldsOf(taken: Map<ColumnProfile, Candidate>): Set<string> {
  return new Set([...taken.values()].map((each) => each.field.key))
}

/** A required field without a column takes one whose name may mean it from an optional field (`Description` for a missing *name*). */
function giveToRequired(entity: Entity, candidates: Candidate[], taken: Map<ColumnProfile, Candidate>): Candidate[] {
  const moved: Candidate[] = []
  for (const field of entity.fields) {
    if (!field.required || fieldsOf(taken).has(field.key)) continue
    const may = candidates.find(
      (each) => each.field === field && each.weak && each.score >= TAKEN && !taken.get(each.column)?.field.required,
    )
    if (!may || taken.get(may.column)?.by === 'memory' || (field.beside && !fieldsOf(taken).has(field.beside))) continue
    taken.set(may.column, { ...may, score: 0.65 })
    moved.push(may)
  }
  return moved
}

/** A column that could be the key or the name, and holds identifiers, is the key (`Project` with P-1001, P-1002 …). */
function giveByShape(entity: Entity, candidates: Candidate[], taken: Map<ColumnProfile, Candidate>): Candidate[] {
  const key = entity.fields.find((field) => field.key === entity.unique[0])
  if (key?.kind !== 'code' || fieldsOf(taken).has(key.key)) return []
  const may = candidates.find(
    (each) => each.field === key && each.weak && looksLikeCodes(each.column) && taken.get(each.column)?.by !== 'memory',
  )
  if (!may) return []
  taken.set(may.column, { ...may, by: 'values', score: BY_VALUES })
  return [may]
}

function tiesOf(candidates: Candidate[], taken: Map<ColumnProfile, Candidate>): Question[] {
  return [...taken.values()].flatMap((winner) => {
    const rivals = candidates.filter(
      (each) => each.field === winner.field && !taken.has(each.column) && !each.weak && each.score > winner.score - TIE,
    )
    if (rivals.length === 0 || winner.by === 'memory') return []
    taken.set(winner.column, { ...winner, score: 0.6 })
    return [{ ...question('tie', winner), readings: [winner, ...rivals].map(({ column }) => reading(String(column.index), column)) }]
  })
}

/** Columns that may be a field nobody else has, but not surely enough to take them. */
function offersOf(candidates: Candidate[], taken: Map<ColumnProfile, Candidate>): Question[] {
  const fields = fieldsOf(taken)
  const asked = new Set<ColumnProfile>()
  return candidates.flatMap((each) => {
    if (each.score < OFFERED || taken.has(each.column) || fields.has(each.field.key) || asked.has(each.column)) return []
    asked.add(each.column)
    return [doubtful(each)]
  })
}

function doubtful(each: Candidate): Question {
  return { ...question('column', each), readings: [reading(each.field.key, each.column)] }
}

function question(code: Question['code'], { field, column }: Candidate): Question {
  return { code, field: field.key, column: column.index, header: column.header, readings: [] }
}

function reading(key: string, column: ColumnProfile) {
  return { key, format: {}, samples: column.samples.map((text) => ({ text, value: text })) }
}

function mappedColumn(
  column: ColumnProfile,
  candidates: Candidate[],
  taken: Map<ColumnProfile, Candidate>,
  remembered: boolean,
): MappedColumn {
  const choice = taken.get(column)
  const others = candidates.filter((each) => each.column === column && each.field !== choice?.field && each.score >= OFFERED / 2)
  const without: MappedBy = remembered ? 'memory' : isPrivate(column.header) ? 'private' : 'none'
  return {
    column: column.index,
    header: column.header,
    field: choice?.field.key ?? null,
    by: choice?.by ?? without,
    confidence: Math.round((choice?.score ?? 0) * 100) / 100,
    alternatives: others.map((each) => each.field.key),
    ...(choice?.invert && { invert: true as const }),
  }
}

export type ValueSuggestion = { value: string; option: string | null; by: 'label' | 'synonym' | 'likeness' | 'none'; confidence: number }

/** What each value of a choice column means. Only labels and synonyms are sure; a likeness is for a person to confirm. */
export function suggestValues(field: Field, values: string[]): ValueSuggestion[] {
  const known = optionWords(field)
  const suggest = suggester(known)
  return values.map((value) => {
    const form = squash(value)
    const option = known.get(form)
    if (option !== undefined) {
      const label = Object.values(field.options?.find((each) => each.key === option)?.label ?? {}).some((word) => squash(word) === form)
      return { value, option, by: label ? 'label' : 'synonym', confidence: 1 }
    }
    const near = suggest(form)
    return { value, option: near ?? null, by: near === undefined ? 'none' : 'likeness', confidence: near === undefined ? 0 : 0.5 }
  })
}
