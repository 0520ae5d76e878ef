import type { Language } from '#importers/entity.ts'
import { type Calendar, type PlainDate, workingDaysBetween } from './calendar.ts'
import { type ItemState, isResting, isSettled, type RunningItem } from './item-state.ts'
import { actingSide, isOpen, whoIsWaitedFor } from './progress.ts'
import type { Running } from './running.ts'
import type { Kind } from './template/kinds.ts'
import type { Side } from './template/people.ts'

/** How an item stands for whoever looks at a plan: its state, or why nobody has begun. */
export type Standing = Exclude<ItemState, 'parked'> | 'waiting' | 'third-party' | 'planned' | 'choice'

/** One line of a plan in the reader's language. */
export type ItemView = {
  key: string
  title: string
  /** The vendor's own step number. */
  label: string | null
  side: Side
  /** The function that does it. */
  role: string
  kind: Kind
  entity: string | null
  standing: Standing
  /** Whose turn it is first, while it is open. */
  on: Side | null
  /** What has to be done before, as far as the reader may know it. */
  waitsFor: { key: string; title: string }[]
  due: PlainDate | null
  /** Working days past its date; 0 when not late. */
  daysLate: number
  doneOn: PlainDate | null
  internal: boolean
  optional: boolean
}

export type ViewInput = Pick<Running, 'template' | 'items'> & {
  visible: readonly RunningItem[]
  today: PlainDate
  calendar: Calendar
}

/** The items a reader sees, in plan order. */
export function viewItems(input: ViewInput, language: Language): ItemView[] {
  const waiting = new Map(whoIsWaitedFor(input.items).map((one) => [one.item.key, one]))
  const known = new Map(input.visible.map((item) => [item.key, item]))
  return input.visible.map((item) => {
    const blockers = waiting.get(item.key)?.for ?? []
    return {
      key: item.key,
      title: item.title[language],
      label: item.label,
      side: item.side,
      role: input.template.roles[item.role]?.title[language] ?? item.role,
      kind: item.kind,
      entity: item.entity,
      standing: standingOf(item, blockers.length > 0),
      on: waiting.get(item.key)?.on ?? null,
      waitsFor: blockers.flatMap((key) => known.get(key) ?? []).map((one) => ({ key: one.key, title: one.title[language] })),
      due: item.due,
      daysLate: daysLate(item, input.today, input.calendar),
      doneOn: item.doneOn,
      internal: item.visibility === 'internal',
      optional: item.optional,
    }
  })
}

/** Working days an open item is past its date; what is settled, resting or nobody's duty is never late. */
export function daysLate(item: RunningItem, today: PlainDate, calendar: Calendar): number {
  if (item.due === null || !isOpen(item) || isResting(item)) return 0
  return Math.max(0, workingDaysBetween(calendar, item.due, today))
}

function standingOf(item: RunningItem, isBlocked: boolean): Standing {
  if (item.state === 'parked') return 'planned'
  if (item.state !== 'not-started') return item.state
  if (item.optional) return 'choice'
  if (isBlocked) return 'waiting'
  return actingSide(item) === 'third-party' ? 'third-party' : 'not-started'
}

/** The items that wait for this one and are not settled. */
export const waitingFor = (key: string, items: readonly RunningItem[]): RunningItem[] =>
  items.filter((item) => item.after.includes(key) && !isSettled(item))
