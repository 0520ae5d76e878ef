import type { Words } from '#importers/entity.ts'

/** A fact of this customer that a sentence leaves room for, written `{{name}}`. */
export type KitVariable = 'last-contact' | 'went-live' | 'earlier-topic' | 'unused-feature' | 'new-item'

/** What an advisor has at hand before and in a conversation. Only the vendor sees it. */
export type ConversationKit = {
  title: Words
  openers: readonly { text: Words; uses?: KitVariable }[]
  topics: readonly Words[]
  /** Looked up before the contact; the answer is noted. `known: 'portal'` is answered by the portal itself. */
  checks: readonly { group: string; text: Words; known?: 'portal' }[]
  groups: Readonly<Record<string, Words>>
  /** Name of the document to bring along; the vendor uploads it. */
  attachment?: Words
}
