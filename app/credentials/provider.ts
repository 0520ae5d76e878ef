import { type Names, type Option, type Words, words } from '#importers/entity.ts'
import type { Level } from '#importers/issues.ts'

/** Whether a credential moves real money or none. */
export type Mode = 'live' | 'test'

export type Group = 'payments' | 'settlement' | 'bank' | 'domain' | 'analytics' | 'authorities'

/** Something to say about one value. A code and parameters; a parameter is never a secret or a part of one. */
export type Finding = { code: string; level: Level; params?: Record<string, string | number> }

/** Findings by field key. */
export type Findings = Record<string, Finding>

/**
 * Looks at one value, tidied and not empty; null when nothing is wrong with it. An error only where the provider documents
 * the form, a warning where it was merely seen in examples: a right key that is refused costs a go-live.
 */
export type Rule = (value: string) => Finding | null

export type CredentialField = {
  key: string
  label: Words
  /** Where to find it and what it is not. */
  help?: Words
  secret: boolean
  required: boolean
  /** `ends`: blanks and invisible signs at the ends go, nothing else. `inner`: blanks within as well. `number`: hyphens too. */
  tidy: 'ends' | 'inner' | 'number'
  /** Values to choose from. */
  options?: Option[]
  rules: Rule[]
  /** Field of the entity `payment-keys` that carries this value when keys come by spreadsheet. */
  sheet?: string
  /** Names in `shapes.ts` that are right in this box; every other recognised shape is in the wrong box. */
  shapes: string[]
}

/** A company or authority that hands out credentials. One file each in `providers/`, found by glob. */
export type Provider = {
  key: string
  name: Words
  group: Group
  /** Where in the provider's own pages to look, and who may do it. */
  where: Words
  fields: CredentialField[]
  /** `asked`: nothing in the values tells test from live, so the form asks. `read`: `mode` tells. `none`: there is no test side. */
  environment: 'asked' | 'read' | 'none'
  mode?: (values: Record<string, string>) => Mode | undefined
  /** Rules between fields. */
  together?: (values: Record<string, string>) => Findings
  /** Calendar days that a fresh code stays valid, where the provider says so. */
  validDays?: number
}

type Spec = Omit<Provider, 'name' | 'where' | 'environment'> & { name: string | Names; where: Names; environment?: Provider['environment'] }

/** A provider with its words; a `mode` means that the values tell test from live. */
export function defineProvider({ name, where, environment, ...rest }: Spec): Provider {
  const keys = new Set(rest.fields.map(({ key }) => key))
  if (keys.size !== rest.fields.length) throw new Error(`${rest.key}: a field key occurs twice`)
  return {
    ...rest,
    name: typeof name === 'string' ? words(name, name, name) : words(...name),
    where: words(...where),
    environment: environment ?? (rest.mode ? 'read' : 'none'),
  }
}

type FieldSpec = {
  label: string | Names
  help?: Names
  optional?: boolean
  tidy?: CredentialField['tidy']
  options?: Option[]
  rules?: Rule[]
  shapes?: string[]
  sheet?: string
}

/** A value that must not be seen again after it was given. */
export function secret(key: string, spec: FieldSpec): CredentialField {
  return field(key, true, spec)
}

/** A value that may be shown to those who see the credential. */
export function open(key: string, spec: FieldSpec): CredentialField {
  return field(key, false, spec)
}

function field(key: string, isSecret: boolean, { label, help, optional, tidy, options, rules, shapes, sheet }: FieldSpec): CredentialField {
  return {
    key,
    label: typeof label === 'string' ? words(label, label, label) : words(...label),
    ...(help && { help: words(...help) }),
    secret: isSecret,
    required: !optional,
    tidy: tidy ?? 'ends',
    ...(options && { options }),
    rules: rules ?? [],
    shapes: shapes ?? [],
    ...(sheet && { sheet }),
  }
}
