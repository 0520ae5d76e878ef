import type { Provider } from './provider.ts'

const found = import.meta.glob<Provider>('./providers/*.ts', { eager: true, import: 'default' })

/** Every provider, by key. A new one is a file in `providers/`. */
export const providers: ReadonlyMap<string, Provider> = new Map(Object.values(found).map((provider) => [provider.key, provider]))

export function findProvider(key: string): Provider | undefined {
  return providers.get(key)
}

/** The provider, or a 404 for a key in an address that none has. */
export function requireProvider(key: string): Provider {
  const provider = providers.get(key)
  if (!provider) throw new Response(null, { status: 404 })
  return provider
}
