/** The languages of the portal. */
export type Language = 'en' | 'nl' | 'fi'
export type Words = Record<Language, string>

/** Which column holds the key that tells one row from another, what it refers to, how it is cleaned: one field of an entity. */
export type Field = {
  key: string
  /** Name of the file in `kinds/` that cleans it. */
  kind: string
  label: Words
  /** Other names for it in real exports, as written there; matching folds case, accents and punctuation. */
  synonyms: { en: string[]; nl: string[]; fi: string[] }
  required: boolean
  /** The values of a choice, with their labels and synonyms. */
  options?: { key: string; label: Words; synonyms: string[] }[]
  /** The key field of another entity (or of this one: a tree). */
  reference?: { entity: string; field: string }
  /** True for a secret: sealed on arrival, never shown, never logged. */
  secret?: boolean
  help?: Words
  example: Words
}

/** A kind of master data. One file each in `entities/`, found by glob. */
export type Entity = {
  key: string
  label: Words
  /** Field keys that together tell rows apart; the first is the record's key. */
  unique: string[]
  fields: Field[]
}
