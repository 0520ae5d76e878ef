import type { Words } from '#importers/entity.ts'

/** The entities and providers that plans name; a contract test holds them against the files. */
export type EntityKey = 'customers' | 'projects' | 'resources' | 'accounts'
export type ProviderKey =
  | 'adyen'
  | 'card-settlement'
  | 'danske-connection'
  | 'domain'
  | 'fi-domain'
  | 'google-analytics'
  | 'mollie'
  | 'nets-settlement'
  | 'nl-domain'
  | 'nordea-connection'
  | 'omavero'
  | 'op-connection'
  | 'other-bank-connection'
  | 'patu-connection'
  | 'paytrail'
  | 'pension-insurance'
  | 'stripe'
  | 'visma-pay'

export type Choices = Readonly<Record<string, Words>>

/** One question of a form. A field with `options` is a choice. */
export type FormField = {
  title: Words
  type: 'text' | 'long-text' | 'number' | 'date' | 'email' | 'phone' | 'url' | 'domain' | 'yes-no' | 'choice'
  options?: Choices
  required?: boolean
}
export type Form = Readonly<Record<string, FormField>>

/** A point to go through; with `outcome` it is only closed with that recorded. */
export type Topic = { title: Words; outcome?: Words }

export type Channel = 'phone' | 'video' | 'online' | 'on-site' | 'mail' | 'portal'

/**
 * What kind of work an item is, and with it its form and its evidence.
 *
 * Completing by themselves, from the state behind them: data, secret, file, link, contacts, session, sequence, approval.
 */
export type Work =
  | { kind: 'choice'; options: Choices; referenceLink?: boolean }
  /** `rows`: any number of lines of these fields. `tree`: lines lie below each other. `presets`: ready-made ones to choose from. */
  | { kind: 'form'; fields: Form; rows?: boolean; tree?: boolean; presets?: Choices; secrets?: readonly ProviderKey[] }
  | { kind: 'file'; validUntil?: boolean }
  | { kind: 'link'; several?: boolean }
  /** Keys of one of the providers, or, with `every`, of each of them. */
  | { kind: 'secret'; providers: readonly ProviderKey[]; every?: boolean }
  | { kind: 'data'; entity: EntityKey; instructions?: Words }
  | { kind: 'in-product'; counted: Words }
  | { kind: 'agreement'; file?: boolean; secrets?: readonly ProviderKey[] }
  | { kind: 'contacts'; functions: Choices; attendeesOf?: readonly string[] }
  | { kind: 'relay'; to: string }
  | { kind: 'advice'; about: Words; choosable?: boolean }
  /** `system`: where it is done when not in the vendor's product. `draft`: the instruction is still to be written. */
  | { kind: 'configuration'; system?: string; draft?: boolean; uses?: readonly string[] }
  /** `internalScript`: the customer sees that it takes place, not what is gone through. `decides`: the branch decided in it. */
  | {
      kind: 'meeting'
      channel: Channel
      minutes?: number
      agenda: readonly Topic[]
      outcomes?: Form
      decides?: string
      internalScript?: boolean
      kit?: string
    }
  | { kind: 'lesson-plan'; session: string }
  /** `formName`: what the vendor calls the form. `system`: where it is mirrored. */
  | { kind: 'hand-over'; form: Form; list?: string; formName?: string; system?: string }
  | { kind: 'verification'; of: Words }
  | { kind: 'approval'; of: Words }
  | { kind: 'announcement'; list: string }
  | { kind: 'session'; sessions: readonly string[] }
  /** One week of a sequence, or all of it. */
  | { kind: 'sequence'; sequence: string; week?: number }
  | { kind: 'recurrence'; recurrence: string }
  | { kind: 'goals'; goals: Choices }
  | { kind: 'milestone'; address?: Words }

export type Kind = Work['kind']
