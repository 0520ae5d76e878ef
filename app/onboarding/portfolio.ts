import type { Language } from '#importers/entity.ts'
import type { Calendar, PlainDate } from './calendar.ts'
import { type Cause, daysByCause } from './delays.ts'
import type { GoLive } from './go-live.ts'
import type { RunningItem } from './item-state.ts'
import { type Count, countProgress, nextItems, type OnboardingState } from './progress.ts'
import type { Running } from './running.ts'
import type { Side } from './template/people.ts'

export const FILTERS = ['all', 'late', 'risk', 'ours', 'theirs', 'live'] as const
export type Filter = (typeof FILTERS)[number]

/** `at-risk`: something that leads to go-live is past its date, and go-live is still expected as agreed. */
export type Health = OnboardingState | 'at-risk'

/** One onboarding in the vendor's list. `next`: the most urgent thing that can be done, and whose it is. */
export type PortfolioRow = {
  code: string
  name: string
  country: string
  goLive: GoLive
  health: Health
  progress: Count
  /** Working days that go-live is later, by cause. */
  waited: { cause: Cause; days: number }[]
  next: { key: string; title: string; side: Side; due: PlainDate | null; daysLate: number } | null
}

type Input = Running & {
  onboarding: { customerCode: string; customerName: string; country: string }
  items: readonly RunningItem[]
  today: PlainDate
  calendar: Calendar
}

export function rowOf(input: Input, goLive: GoLive, language: Language): PortfolioRow {
  const { onboarding, items } = input
  const { total, done } = countProgress(items)
  const entries = goLive.because.map(({ cause, days }) => ({ day: goLive.today, item: '', cause, days }))
  const waited = Object.entries(daysByCause(entries)) as [Cause, number][]
  return {
    code: onboarding.customerCode,
    name: onboarding.customerName,
    country: onboarding.country,
    goLive,
    health: goLive.state === 'late' && goLive.expected && goLive.slip <= 0 ? 'at-risk' : goLive.state,
    progress: { total, done },
    waited: waited.filter(([, days]) => days > 0).map(([cause, days]) => ({ cause, days })),
    next: nextOf(input, goLive, language),
  }
}

const sides: readonly Side[] = ['customer', 'vendor', 'third-party', 'automatic']

/** What holds up go-live most, else what is due first, on whichever side. */
function nextOf({ items, today, calendar, plan }: Input, { because }: GoLive, language: Language): PortfolioRow['next'] {
  const costs = (item: RunningItem) => because.find((one) => one.item?.key === item.key)?.days ?? 0
  const all = sides.flatMap((side) => nextItems(items, side, today, calendar, plan.goLive.item).map((next) => ({ ...next, side })))
  const [first] = all.toSorted(
    (a, b) =>
      costs(b.item) - costs(a.item) ||
      Number(b.holdsUpGoLive) - Number(a.holdsUpGoLive) ||
      b.daysLate - a.daysLate ||
      (a.item.due ?? '9999').localeCompare(b.item.due ?? '9999') ||
      a.item.position - b.item.position,
  )
  if (!first) return null
  const { item, side, daysLate } = first
  return { key: item.key, title: item.title[language], side, due: item.due, daysLate }
}

const order: readonly Health[] = ['late', 'at-risk', 'on-track', 'not-started', 'paused', 'live']

/** Late ones first, the latest on top; then what goes live soonest. */
export function byTrouble(a: PortfolioRow, b: PortfolioRow): number {
  return (
    order.indexOf(a.health) - order.indexOf(b.health) ||
    b.goLive.slip - a.goLive.slip ||
    a.goLive.agreed.localeCompare(b.goLive.agreed) ||
    a.name.localeCompare(b.name)
  )
}

/** `ours` and `theirs`: whose turn the next thing is. */
export function fits(row: PortfolioRow, filter: Filter): boolean {
  if (filter === 'all') return true
  if (filter === 'late' || filter === 'live') return row.health === filter
  if (filter === 'risk') return row.health === 'at-risk'
  return row.next !== null && (row.next.side === 'vendor') === (filter === 'ours')
}
