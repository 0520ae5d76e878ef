import type { Words } from '#importers/entity.ts'
import type { ContactWay, Desk, TicketCategory, TicketFlow } from './template/contact.ts'
import type { Anchor, Recurrence, Sequence, Target } from './template/dates.ts'
import type { Item } from './template/item.ts'
import type { ConversationKit } from './template/kit.ts'
import type { DistributionList, KeyUsers, Role } from './template/people.ts'
import type { References } from './template/references.ts'
import type { LibraryEntry, Session } from './template/session.ts'
import type { Branch, Definitions, Edition, Gate, Module, Option, Phase, Question, Segment, Signal } from './template/structure.ts'

/** The entries of one part of a template by their key. */
export type Named<T> = Readonly<Record<string, T>>

/**
 * One vendor's way of bringing a customer on board, as data. The order of entries is the order in which people read them.
 * A running onboarding keeps the version it was started with.
 */
export type Template = {
  key: string
  /** Raised with every change that a running onboarding would notice. */
  version: number
  vendor: string
  title: Words
  goal: Words
  tags: readonly string[]
  /** Who keeps it: a role, not a person. */
  author: string
  /** Whose public holidays count unless the onboarding says otherwise: ISO 3166-1 alpha-2. */
  country: string
  /** The anchor that the start date of an onboarding is the date of. */
  start: string
  phases: Named<Phase>
  modules?: Named<Module>
  roles: Named<Role>
  keyUsers: KeyUsers
  anchors: Named<Anchor>
  items: Named<Item>
  gates?: Named<Gate>
  questions?: Named<Question>
  branches?: Named<Branch>
  editions?: Named<Edition>
  segments?: Named<Segment>
  options?: Named<Option>
  sessions?: Named<Session>
  sequences?: Named<Sequence>
  recurrences?: Named<Recurrence>
  targets?: readonly Target[]
  definitions: Definitions
  lists?: Named<DistributionList>
  contacts?: readonly ContactWay[]
  /** Questions go through the key-user, who passes answers on inside: said so, and shown with earlier answers. */
  oneContact?: Words
  desks?: Named<Desk>
  ticketCategories?: Named<TicketCategory>
  ticketFlows?: Named<TicketFlow>
  kits?: Named<ConversationKit>
  library?: Named<LibraryEntry>
  signals?: Named<Signal>
  /** Documents of the contract that belong to the plan, such as a price list. */
  annexes?: Named<Words>
  /** Addresses the product has on the way: demonstration, production. */
  environments?: Named<Words>
  /** Other systems in which steps are done or mirrored. */
  systems?: Named<Words>
  /** What the vendor still thinks about; nobody has to do it. */
  parking?: readonly Words[]
}

/** Checks a template's names at compile time and forgets them: what comes out is plain data. */
export const defineTemplate = <const T extends Template>(template: T & References<T>): Template => template

/** Items of one module in a file of their own. Their names are checked where the template brings them together. */
export const defineItems = <const T extends Named<Item>>(items: T): T => items
