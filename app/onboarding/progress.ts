import { addDays, type Calendar, mondayOf, type PlainDate, workingDaysBetween } from './calendar.ts'
import { isResting, isSettled, type RunningItem } from './item-state.ts'
import type { Side } from './template/people.ts'

/** From which side somebody looks. A third party sees only what is shared with its role. */
export type Viewer = { side: 'customer' } | { side: 'vendor' } | { side: 'third-party'; role: string }

export type Count = { total: number; done: number }

/** Counts of what a person can see. `total` is the sum over sides, and over modules. */
export type Progress = Count & {
  bySide: Record<Side, Count>
  byModule: ReadonlyMap<string | null, Count>
  byPhase: ReadonlyMap<string, Count>
}

export type Urgency = 'late' | 'this-week-and-next' | 'later' | 'no-date'

/** An item that can be worked on now. `daysLate`: working days past its due date, 0 when not late. */
export type NextItem = { item: RunningItem; urgency: Urgency; daysLate: number; holdsUpGoLive: boolean }

/** Whom an open item waits for: its own side when it can start, else those who do what comes before. */
export type Waiting = { item: RunningItem; on: Side; for: string[] }

export type OnboardingState = 'not-started' | 'on-track' | 'late' | 'paused' | 'live'

export function visibleTo(viewer: Viewer, items: readonly RunningItem[]): RunningItem[] {
  if (viewer.side === 'vendor') return [...items]
  if (viewer.side === 'customer') return items.filter((item) => item.visibility !== 'internal')
  const isShared = (item: RunningItem) => item.visibility === 'third-party' || item.side === 'third-party'
  return items.filter((item) => isShared(item) && (item.role === viewer.role || item.helpers.includes(viewer.role)))
}

/** What does not apply, and what is optional and not begun, is not counted: nobody has to do it. */
export const isCounted = (item: RunningItem): boolean => item.state !== 'not-applicable' && !(item.optional && item.state === 'not-started')

/** Others wait for it. */
export const isOpen = (item: RunningItem): boolean => isCounted(item) && !isSettled(item)

export function countProgress(items: readonly RunningItem[]): Progress {
  const counted = items.filter(isCounted)
  const sides: Record<Side, Count> = { customer: count([]), vendor: count([]), 'third-party': count([]), automatic: count([]) }
  for (const [side, own] of Map.groupBy(counted, (item) => item.side)) sides[side] = count(own)
  return {
    ...count(counted),
    bySide: sides,
    byModule: countBy(counted, (item) => item.module),
    byPhase: countBy(counted, (item) => item.phase),
  }
}

const count = (items: readonly RunningItem[]): Count => ({
  total: items.length,
  done: items.filter((item) => item.state === 'done').length,
})

const countBy = <K>(items: readonly RunningItem[], key: (item: RunningItem) => K): ReadonlyMap<K, Count> =>
  new Map([...Map.groupBy(items, key)].map(([name, own]) => [name, count(own)]))

/** For every open item: who has to act first. Items that can start wait for their own side. */
export function whoIsWaitedFor(items: readonly RunningItem[]): Waiting[] {
  const byKey = new Map(items.map((item) => [item.key, item]))
  const before = (item: RunningItem) => item.after.flatMap((key) => byKey.get(key) ?? []).filter(isOpen)
  const open = items.filter((item) => isOpen(item) && !isResting(item))
  return open.map((item) => {
    const blockers = before(item)
    const first = blockers.find((one) => before(one).length === 0) ?? blockers[0]
    return { item, on: actingSide(first ?? item), for: blockers.map((one) => one.key) }
  })
}

/** The vendor acts on what is in review, whoever owns the item. */
export const actingSide = (item: RunningItem): Side => (item.state === 'in-review' ? 'vendor' : item.side)

/** What a side can do now, most urgent first: late and holding up go-live, late, then by date. */
export function nextItems(items: readonly RunningItem[], side: Side, today: PlainDate, calendar: Calendar, goLive: string): NextItem[] {
  const path = leadingTo(goLive, items)
  const startable = whoIsWaitedFor(items).filter((waiting) => waiting.for.length === 0 && waiting.on === side)
  const next = startable.map(({ item }): NextItem => {
    const daysLate = item.due === null ? 0 : Math.max(0, workingDaysBetween(calendar, item.due, today))
    return { item, daysLate, urgency: urgencyOf(item, daysLate, today), holdsUpGoLive: path.has(item.key) }
  })
  return next.toSorted(
    (a, b) =>
      urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency) ||
      Number(b.holdsUpGoLive && b.daysLate > 0) - Number(a.holdsUpGoLive && a.daysLate > 0) ||
      (a.item.due ?? '').localeCompare(b.item.due ?? '') ||
      a.item.position - b.item.position,
  )
}

const urgencies: readonly Urgency[] = ['late', 'this-week-and-next', 'later', 'no-date']

function urgencyOf(item: RunningItem, daysLate: number, today: PlainDate): Urgency {
  if (item.due === null) return 'no-date'
  if (daysLate > 0) return 'late'
  return item.due < addDays(mondayOf(today), 14) ? 'this-week-and-next' : 'later'
}

/** The items that have to be done before an item, itself included. */
export function leadingTo(key: string, items: readonly RunningItem[]): Set<string> {
  const byKey = new Map(items.map((item) => [item.key, item]))
  const found = new Set<string>()
  const visit = (name: string) => {
    if (found.has(name) || !byKey.has(name)) return
    found.add(name)
    for (const before of byKey.get(name)!.after) visit(before)
  }
  visit(key)
  return found
}

/** Where the onboarding stands as a whole. Late means: something that leads to go-live is past its date. */
export function stateOfOnboarding(items: readonly RunningItem[], goLive: string, today: PlainDate): OnboardingState {
  const path = leadingTo(goLive, items)
  if (items.some((item) => item.key === goLive && item.state === 'done')) return 'live'
  const open = items.filter((item) => path.has(item.key) && isOpen(item))
  if (open.length > 0 && open.every(isResting)) return 'paused'
  if (open.some((item) => !isResting(item) && item.due !== null && item.due < today)) return 'late'
  return items.every((item) => item.state === 'not-started' || item.state === 'not-applicable') ? 'not-started' : 'on-track'
}
