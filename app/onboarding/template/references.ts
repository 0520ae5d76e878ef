import type { Condition } from './condition.ts'
import type { ContactWay } from './contact.ts'
import type { Anchor, Due, Recurrence, Target } from './dates.ts'
import type { Definitions, Gate } from './structure.ts'

/** The keys of one part of a template; none where the template has no such part. */
type KeysOf<T, Part extends string> = T extends { readonly [P in Part]: infer Map } ? keyof Map & string : never

type EventOf<T> = KeysOf<T, 'anchors'> | KeysOf<T, 'items'>

type NamesOf<T> = {
  item: KeysOf<T, 'items'>
  event: EventOf<T>
  question: KeysOf<T, 'questions'>
  edition: KeysOf<T, 'editions'>
  segment: KeysOf<T, 'segments'>
  module: KeysOf<T, 'modules'>
  option: KeysOf<T, 'options'>
  branch: KeysOf<T, 'branches'>
  phase: KeysOf<T, 'phases'>
  recurrence: KeysOf<T, 'recurrences'>
}

type ItemReferences<T> = {
  phase: KeysOf<T, 'phases'>
  module?: KeysOf<T, 'modules'>
  parent?: KeysOf<T, 'items'>
  role: KeysOf<T, 'roles'>
  helpers?: readonly KeysOf<T, 'roles'>[]
  when?: Condition<NamesOf<T>>
  due?: Due<EventOf<T>, KeysOf<T, 'recurrences'>>
  after?: readonly KeysOf<T, 'items'>[]
  gate?: KeysOf<T, 'gates'>
  sameAs?: KeysOf<T, 'items'>
  seeAlso?: readonly KeysOf<T, 'items'>[]
  uses?: readonly KeysOf<T, 'items'>[]
  ageFrom?: EventOf<T>
  option?: KeysOf<T, 'options'>
  session?: KeysOf<T, 'sessions'>
  sessions?: readonly KeysOf<T, 'sessions'>[]
  sequence?: KeysOf<T, 'sequences'>
  recurrence?: KeysOf<T, 'recurrences'>
  list?: KeysOf<T, 'lists'>
  kit?: KeysOf<T, 'kits'>
  system?: KeysOf<T, 'systems'>
  to?: KeysOf<T, 'roles'>
  decides?: KeysOf<T, 'branches'>
  attendeesOf?: readonly KeysOf<T, 'sessions'>[]
}

/** The same shape for every entry of a part, where the template has that part. */
type Each<T, Part extends string, Shape> = T extends { readonly [P in Part]: infer Map }
  ? { readonly [P in Part]: { readonly [K in keyof Map]: Shape } }
  : unknown

/**
 * What a template must also be: every name it uses is a name it has. `defineTemplate` asks for `T & References<T>`, so the
 * compiler points at the wrong name.
 */
export type References<T> = Each<T, 'items', ItemReferences<T>> &
  Each<T, 'gates', Gate<NamesOf<T>>> &
  Each<T, 'anchors', Anchor<EventOf<T>>> &
  Each<T, 'recurrences', Recurrence<EventOf<T>> & { kit?: KeysOf<T, 'kits'> }> &
  Each<T, 'phases', { lead?: KeysOf<T, 'roles'>; gate?: KeysOf<T, 'gates'> }> &
  Each<
    T,
    'sessions',
    { modules?: readonly KeysOf<T, 'modules'>[]; when?: Condition<NamesOf<T>>; audience?: readonly KeysOf<T, 'roles'>[] }
  > &
  Each<T, 'branches', { decidedAt: KeysOf<T, 'items'>; deferred?: { parks: readonly KeysOf<T, 'items'>[]; until: KeysOf<T, 'items'> } }> &
  Each<T, 'questions', { askedAt: KeysOf<T, 'items'> }> &
  Each<
    T,
    'ticketFlows',
    { states: Readonly<Record<string, { role: KeysOf<T, 'roles'> }>>; moves: readonly { role: KeysOf<T, 'roles'> }[] }
  > &
  Each<T, 'signals', { tells: KeysOf<T, 'roles'>; offers: KeysOf<T, 'options'> }> &
  Each<T, 'desks', { role: KeysOf<T, 'roles'>; gate?: KeysOf<T, 'gates'> }> &
  Each<T, 'ticketCategories', { to: KeysOf<T, 'roles'> }> & {
    definitions: Definitions<NamesOf<T>>
    targets?: readonly Target<EventOf<T>>[]
    contacts?: readonly (ContactWay<NamesOf<T>> & { to: KeysOf<T, 'roles'> })[]
    start: KeysOf<T, 'anchors'>
  }
