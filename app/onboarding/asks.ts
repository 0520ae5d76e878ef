import type { Language } from '#importers/entity.ts'
import type { PlanChoices } from './conditions.ts'
import type { Actor } from './moves.ts'
import type { Item } from './template/item.ts'
import type { Choices } from './template/kinds.ts'
import type { Template } from './template.ts'

/** A decision that shapes the plan: a question, a way at a fork, an option with a price. */
export type AskKind = 'question' | 'branch' | 'option'
export type Ask = { kind: AskKind; key: string }

/** One decision on the page of the item at which it is taken. `options` without words are yes and no. */
export type AskView = Ask & {
  title: string
  price: string | null
  options: { value: string; title: string | null }[]
  chosen: string | null
  mayAnswer: boolean
}

/** What is decided at an item. */
export function asksAt(template: Template, item: string): Ask[] {
  const keys = <T>(part: Readonly<Record<string, T>> | undefined, at: (one: T) => string | undefined) =>
    Object.entries(part ?? {}).flatMap(([key, one]) => (at(one) === item ? [key] : []))
  const option = (template.items[item] as Item | undefined)?.option
  return [
    ...keys(template.questions, (one) => one.askedAt).map((key): Ask => ({ kind: 'question', key })),
    ...keys(template.branches, (one) => one.decidedAt).map((key): Ask => ({ kind: 'branch', key })),
    ...(option ? [{ kind: 'option', key: option } as const] : []),
  ]
}

/** A price is the customer's to accept, a way the vendor's to take; a question is answered by either, as in a conversation. */
export function mayAnswer({ kind }: Ask, who: Actor): boolean {
  if (!who.mayComplete) return false
  return kind === 'question' || who.side === (kind === 'option' ? 'customer' : 'vendor')
}

/** The answers there are. */
export function valuesOf(template: Template, { kind, key }: Ask): string[] {
  if (kind === 'option') return ['yes', 'no']
  return Object.keys((kind === 'question' ? template.questions?.[key]?.answers : template.branches?.[key]?.ways) ?? {})
}

/** The choices with one more answer. */
export function withAnswer(choices: PlanChoices, { kind, key }: Ask, value: string): PlanChoices {
  if (kind === 'question') return { ...choices, answers: { ...choices.answers, [key]: value } }
  if (kind === 'branch') return { ...choices, branches: { ...choices.branches, [key]: value } }
  return { ...choices, accepted: { ...choices.accepted, [key]: value === 'yes' } }
}

function chosenOf(choices: PlanChoices, { kind, key }: Ask): string | null {
  if (kind === 'question') return choices.answers?.[key] ?? null
  if (kind === 'branch') return choices.branches?.[key] ?? null
  const accepted = choices.accepted?.[key]
  return accepted === undefined ? null : accepted ? 'yes' : 'no'
}

/** A decision in the reader's language. */
export function viewAsk(template: Template, choices: PlanChoices, ask: Ask, who: Actor, language: Language): AskView {
  const { title, price, words } = wordsOf(template, ask)
  return {
    ...ask,
    title: title?.[language] ?? ask.key,
    price: price?.[language] ?? null,
    options: valuesOf(template, ask).map((value) => ({ value, title: words?.[value]?.[language] ?? null })),
    chosen: chosenOf(choices, ask),
    mayAnswer: mayAnswer(ask, who),
  }
}

function wordsOf(template: Template, { kind, key }: Ask): { title?: Choices[string]; price?: Choices[string]; words?: Choices } {
  if (kind === 'question') return { title: template.questions?.[key]?.title, words: template.questions?.[key]?.answers }
  if (kind === 'branch') return { title: template.branches?.[key]?.title, words: template.branches?.[key]?.ways }
  return { title: template.options?.[key]?.title, price: template.options?.[key]?.price }
}
