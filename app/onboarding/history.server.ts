import { may } from '#app/accounts/permissions.ts'
import { findProvider } from '#app/credentials/registry.ts'
import { inScope } from '#db/client.server.ts'
import { pageTraces, type Trace } from '#db/queries/traces.ts'
import type { Scope } from '#db/scope.ts'
import { entities } from '#importers/registry.ts'
import { type AskKind, viewAsk } from './asks.ts'
import { type Opened, openOnboarding } from './open.server.ts'

export const SUBJECTS = ['item', 'import', 'credential', 'onboarding'] as const
export type HistorySubject = (typeof SUBJECTS)[number]

/** One entry: `history.<action>` with its parameters in the reader's language. `who` is null when it happened by itself. */
export type HistoryEntry = { id: number; action: string; params: Record<string, string | number>; who: string | null; at: Date }
export type History = { entries: HistoryEntry[]; total: number; page: number; size: number; subject: HistorySubject | null }

const SIZE = 50
/** Entries of the vendor's own talk. */
const INTERNAL_ACTIONS = ['comment.internal']

export const subjectOf = (asked: string | null): HistorySubject | null => SUBJECTS.find((subject) => subject === asked) ?? null
export const pageOf = (asked: string | null): number => Math.max(1, Math.trunc(Number(asked)) || 1)

/** What happened in an onboarding, newest first. A customer sees nothing of internal items. */
export async function findHistory(
  reader: Scope,
  customer: string,
  of: { subject: HistorySubject | null; page: number },
  now: Date = new Date(),
): Promise<History> {
  return inScope(reader, async (db) => {
    const opened = await openOnboarding(db, reader, customer, now)
    const seen = new Set(opened.visible.map((item) => item.key))
    const hidden = {
      subjectIds: [...opened.rows.values()].filter((row) => !seen.has(row.key)).map((row) => row.id),
      actions: may(reader, 'see-internal') ? [] : INTERNAL_ACTIONS,
    }
    const { traces, total } = await pageTraces(db, opened.scope, { subject: of.subject ?? undefined, hidden, page: of.page, size: SIZE })
    const entries = traces.map(({ id, action, data, who, at }) => ({ id, action, who, at, params: wordsOf(data, opened, reader) }))
    return { entries, total, page: of.page, size: SIZE, subject: of.subject }
  })
}

/** Keys of items, entities and providers become their names. */
function wordsOf(data: Trace['data'] | null, { items, template, choices }: Opened, { locale }: Scope): HistoryEntry['params'] {
  const params = Object.fromEntries(Object.entries(data ?? {}).filter((entry): entry is [string, string | number] => entry[1] !== null))
  const entity = entities().find((one) => one.key === params.entity)
  const titleOf = (key: unknown) => items.find((one) => one.key === key)?.title[locale]
  const provider = findProvider(String(params.provider))
  if (typeof params.rows === 'number') params.count = params.rows
  if (entity) params.entity = entity.label[locale]
  if (typeof params.ask === 'string') Object.assign(params, answerWords(params, template, choices, locale))
  for (const name of ['item', 'other']) if (params[name] !== undefined) params[name] = titleOf(params[name]) ?? params[name]
  if (provider) params.provider = provider.name[locale]
  return params
}

/** A decision in words; an option's yes and no are said by the page. */
function answerWords(
  { kind, ask, value }: HistoryEntry['params'],
  template: Opened['template'],
  choices: Opened['choices'],
  language: Scope['locale'],
): { question: string; answer: string } {
  const who = { side: 'vendor', mayComplete: false } as const
  const view = viewAsk(template, choices, { kind: kind as AskKind, key: String(ask) }, who, language)
  return { question: view.title, answer: view.options.find((one) => one.value === value)?.title ?? '' }
}
