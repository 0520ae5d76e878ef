import type { Level } from './issues.ts'

/** The languages of the portal. */
export type Language = 'en' | 'nl' | 'fi'
export type Words = Record<Language, string>

export type Option = { key: string; label: Words; synonyms: string[] }

/** Which column holds the key that tells one row from another, what it refers to, how it is cleaned: one field of an entity. */
export type Field = {
  key: string
  /** Name of the file in `kinds/` that cleans it. */
  kind: string
  label: Words
  /** Other names for it in real exports, as written there; matching folds case, accents and punctuation. */
  synonyms: { en: string[]; nl: string[]; fi: string[] }
  /** Names that mean this field only when no better column claims it, or when the field they usually mean has one. */
  weak?: string[]
  /** Weak names count only in a file that also has a column for this field (`Naam` is a last name beside a first name). */
  beside?: string
  /** Of a yes/no field: headers that say the opposite (`Blocked` for *active*). */
  inverse?: string[]
  required: boolean
  /** The values of a choice, with their labels and synonyms. */
  options?: Option[]
  /** Of a yes/no field: more words for yes and no; they are not turned round by an inverse header. */
  yes?: string[]
  no?: string[]
  /** Smallest and largest number allowed. */
  min?: number
  max?: number
  /** Longest text allowed, in characters. */
  length?: number
  /**
   * The key field of another entity (or of this one: a tree). `also` names further fields of it by which exports refer, tried in
   * order when the key does not match and taken only when exactly one row has the value. `missing` is the level when nothing matches.
   */
  reference?: { entity: string; field: string; also?: string[]; missing?: Level }
  /** True for a secret: sealed on arrival, never shown, never logged. */
  secret?: boolean
  help?: Words
  example: Words
}

/** A rule between fields of one row. `fails` gets the clean values of `fields` in order; the issue stands on the first of them. */
export type RowCheck = { code: string; level: Level; fields: string[]; fails(values: (string | null)[]): boolean }

/** A further set of fields that should not occur twice with the same values; rows with a blank among them are left out. */
export type Distinct = { fields: string[]; level: Level }

/** Rules of a tree: its parent field refers to the entity itself; a cycle is always an error (`cycle`). */
export type Tree = {
  parent: string
  /** A yes/no field that must not be `true` on a row that is some row's parent (`parent-postable`, on the parent's row). */
  leaf?: string
  /** A field in which a child should equal its parent (`parent-differs`, a warning on the child's row). */
  same?: string
}

/** A kind of master data. One file each in `entities/`, found by glob. */
export type Entity = {
  key: string
  label: Words
  /** Words that exports put before a field name (`Customer name`); dropped when matching. */
  prefixes?: string[]
  /** Field keys that together tell rows apart; the first is the record's key. A repetition is the error `duplicate`. */
  unique: string[]
  distinct?: Distinct[]
  tree?: Tree
  checks?: RowCheck[]
  fields: Field[]
}

export function words(en: string, nl: string, fi: string): Words {
  return { en, nl, fi }
}

/** Names in the three languages, each list written with `|` between the names. */
export type Names = [en: string, nl: string, fi: string]

type Spec = Omit<Field, 'key' | 'kind' | 'label' | 'synonyms' | 'required' | 'example' | 'weak' | 'inverse' | 'yes' | 'no' | 'help'> & {
  label: Names
  names?: Names
  weak?: string
  inverse?: string
  yes?: string
  no?: string
  required?: boolean
  help?: Names
  example: string | Names
}

function list(text: string | undefined): string[] {
  return text ? text.split('|') : []
}

/** One field: its kind, its key, and what people call it. */
export function field(kind: string, key: string, spec: Spec): Field {
  const { label, names, weak, inverse, yes, no, required, help, example, ...rest } = spec
  return {
    ...rest,
    key,
    kind,
    label: words(...label),
    synonyms: { en: list(names?.[0]), nl: list(names?.[1]), fi: list(names?.[2]) },
    required: required ?? false,
    example: typeof example === 'string' ? words(example, example, example) : words(...example),
    ...(weak && { weak: list(weak) }),
    ...(inverse && { inverse: list(inverse) }),
    ...(yes && { yes: list(yes) }),
    ...(no && { no: list(no) }),
    ...(help && { help: words(...help) }),
  }
}

/** One value of a choice; synonyms of all languages in one list, `|` between them. */
export function option(key: string, label: Names, synonyms = ''): Option {
  return { key, label: words(...label), synonyms: list(synonyms) }
}

/** Checks what types cannot: that every key an entity names is one of its fields. Throws at the start of the program. */
export function defineEntity(entity: Entity): Entity {
  const keys = new Set(entity.fields.map((each) => each.key))
  if (keys.size !== entity.fields.length) throw new Error(`${entity.key}: a field key occurs twice`)
  const named = [
    ...entity.unique,
    ...(entity.distinct ?? []).flatMap((each) => each.fields),
    ...(entity.checks ?? []).flatMap((each) => each.fields),
    ...[entity.tree?.parent, entity.tree?.leaf, entity.tree?.same].filter((key) => key !== undefined),
  ]
  for (const key of named) if (!keys.has(key)) throw new Error(`${entity.key}: no field ${key}`)
  return entity
}

/** Position of a field in the entity's field order, in which cells are staged. */
export function fieldIndex(entity: Entity, key: string): number {
  const index = entity.fields.findIndex((each) => each.key === key)
  if (index < 0) throw new Error(`${entity.key}: no field ${key}`)
  return index
}
