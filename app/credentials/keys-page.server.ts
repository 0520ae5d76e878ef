import { z } from 'zod'
import { may } from '#app/accounts/permissions.ts'
import { isSettled } from '#app/onboarding/item-state.ts'
import { openOnboarding } from '#app/onboarding/open.server.ts'
import { inScope } from '#db/client.server.ts'
import type { Scope } from '#db/scope.ts'
import type { CredentialValues } from './check.ts'
import { readCredentials, revokeCredential, type Saving, saveCredential } from './credentials.server.ts'
import { valuesOfForm } from './form-values.ts'
import type { KeptCredential } from './kept.ts'
import { findProvider } from './registry.ts'
import { type Revealing, revealSecret } from './reveal.server.ts'

/** An item of the plan that asks for keys: one of these providers' will do, or, with `every`, each. */
export type AskedKeys = { item: string; title: string; providers: string[]; every: boolean; done: boolean }
export type KeysPage = { asked: AskedKeys[]; kept: KeptCredential[]; mayKeep: boolean; mayReveal: boolean }

/** What the plan asks for, and what is locked away already. */
export async function loadKeys(reader: Scope, customer: string, now: Date = new Date()): Promise<KeysPage> {
  const asked = await inScope(reader, async (db) => {
    const { visible, template } = await openOnboarding(db, reader, customer, now)
    return visible.flatMap((item): AskedKeys[] => {
      const work = template.items[item.key]!
      if (work.kind !== 'secret' || item.state === 'not-applicable') return []
      const { providers, every = false } = work
      return [{ item: item.key, title: item.title[reader.locale], providers: [...providers], every, done: isSettled(item) }]
    })
  })
  const kept = await readCredentials(reader, customer)
  return { asked, kept, mayKeep: may(reader, 'keep-credentials'), mayReveal: may(reader, 'reveal-credentials') }
}

/** What came of a form of the page. `sent` repeats what was typed and is no secret. */
export type KeysAnswer =
  | { did: 'save'; provider: string; saving: Saving; sent: Record<string, string> }
  | { did: 'revoke' }
  | { did: 'reveal'; id: string; field: string; revealing: Revealing; reason: string }

/** Carries out a form: `intent` save (`provider` and its fields), revoke (`id`) or reveal (`id`, `field`, `reason`). */
export async function actOnKeys(reader: Scope, customer: string, form: FormData, now: Date = new Date()): Promise<KeysAnswer> {
  const text = (name: string) => String(form.get(name) ?? '')
  const intent = form.get('intent')
  if (intent === 'revoke') {
    await revokeCredential(reader, { customer, id: requireId(text('id')) }, { now })
    return { did: 'revoke' }
  }
  if (intent === 'reveal') {
    const of = { id: requireId(text('id')), field: text('field'), reason: text('reason') }
    return { did: 'reveal', ...of, revealing: await revealSecret(reader, { customer, ...of }, { now }) }
  }
  const provider = findProvider(text('provider'))
  if (intent !== 'save' || !provider) throw new Response(null, { status: 400 })
  const values = valuesOfForm(provider, form)
  const saving = await saveCredential(reader, { customer, provider: provider.key, values }, { now })
  return { did: 'save', provider: provider.key, saving, sent: openOf(provider.key, values) }
}

function requireId(sent: string): string {
  const id = z.uuid().safeParse(sent)
  if (!id.success) throw new Response(null, { status: 404 })
  return id.data
}

function openOf(key: string, values: CredentialValues): Record<string, string> {
  const secrets = new Set(findProvider(key)!.fields.flatMap((field) => (field.secret ? [field.key] : [])))
  return Object.fromEntries(Object.entries(values).filter(([field]) => !secrets.has(field)))
}
