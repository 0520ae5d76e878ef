import type { Issue } from '#importers/issues.ts'
import type { CredentialField, Finding, Mode, Provider } from './provider.ts'
import { recognise } from './shapes.ts'
import { tidyValue } from './tidy.ts'

/** Values by field key, as typed; `environment` beside them where the provider asks for it. */
export type CredentialValues = Record<string, string>

/** Field key of the question "test or live?". */
export const ENVIRONMENT = 'environment'

/** Values without what copying added; keys that the provider does not know are left out. */
export function tidyCredential(provider: Provider, values: CredentialValues): CredentialValues {
  const tidied = provider.fields.map((field) => [field.key, tidyValue(field, values[field.key] ?? '')] as const)
  const asked = provider.environment === 'asked' ? [[ENVIRONMENT, (values[ENVIRONMENT] ?? '').trim()] as const] : []
  return Object.fromEntries([...tidied, ...asked].filter(([, value]) => value !== ''))
}

/** Whether these values move real money, where that can be told. */
export function modeOf(provider: Provider, values: CredentialValues): Mode | undefined {
  if (provider.environment === 'read') return provider.mode?.(values)
  const asked = values[ENVIRONMENT]
  return asked === 'live' || asked === 'test' ? asked : undefined
}

/**
 * What is to say about a credential before anybody tries it: missing, in the wrong box, of the wrong form, for the wrong
 * side. The same in the browser and on the server. `wanted` is what the plan asks for. Issues carry a field and a code,
 * never a value. Words: `credentials.issues.<code>`.
 */
export function checkCredential(provider: Provider, values: CredentialValues, wanted?: Mode): Issue[] {
  const tidied = tidyCredential(provider, values)
  const issues = provider.fields.flatMap((field) => checkField(field, tidied[field.key] ?? '').map((finding) => at(field.key, finding)))
  const spoken = new Set(issues.map(({ field }) => field))
  for (const [key, finding] of Object.entries(provider.together?.(tidied) ?? {})) if (!spoken.has(key)) issues.push(at(key, finding))
  return [...issues, ...checkMode(provider, tidied, wanted)]
}

/** What is to say about one value on its own. */
export function checkField(field: CredentialField, value: string): Finding[] {
  if (value === '') return field.required ? [{ code: 'missing', level: 'error' }] : []
  if (field.options && !field.options.some(({ key }) => key === value)) return [{ code: 'not-offered', level: 'error' }]
  const misplaced = wrongBox(field, value)
  if (misplaced?.level === 'error') return [misplaced]
  const wrong = field.rules.map((rule) => rule(value)).find((finding) => finding !== null)
  return wrong?.level === 'error' || !misplaced ? (wrong ? [wrong] : []) : [misplaced]
}

function wrongBox(field: CredentialField, value: string): Finding | undefined {
  const shape = recognise(value)
  if (!shape || field.shapes.includes(shape.key)) return undefined
  if (shape.key === 'private-key' || shape.key === 'masked') return { code: shape.key, level: 'error' }
  return { code: 'wrong-box', level: shape.sure ? 'error' : 'warning', params: { shape: shape.key } }
}

function checkMode(provider: Provider, values: CredentialValues, wanted: Mode | undefined): Issue[] {
  if (provider.environment === 'asked' && !modeOf(provider, values)) return [at(ENVIRONMENT, { code: 'missing', level: 'error' })]
  const mode = modeOf(provider, values)
  if (!mode || !wanted || mode === wanted) return []
  const about =
    provider.environment === 'asked' ? ENVIRONMENT : (provider.fields.find(({ secret }) => secret)?.key ?? provider.fields[0]!.key)
  return [at(about, { code: wanted === 'live' ? 'test-for-live' : 'live-for-test', level: 'warning' })]
}

function at(field: string, finding: Finding): Issue {
  return { field, ...finding }
}
