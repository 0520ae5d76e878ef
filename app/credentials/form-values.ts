import { type CredentialValues, ENVIRONMENT } from './check.ts'
import type { Provider } from './provider.ts'

/** What stands in the form's boxes, by field. Anything else that was sent is left out. */
export function valuesOfForm(provider: Provider, form: FormData): CredentialValues {
  const keys = [...provider.fields.map(({ key }) => key), ENVIRONMENT]
  return Object.fromEntries(keys.flatMap((key) => (typeof form.get(key) === 'string' ? [[key, form.get(key) as string]] : [])))
}
