import type { Language } from '#importers/entity.ts'
import { type Calendar, type PlainDate, workingDaysBetween } from './calendar.ts'
import { type Cause, causeOf } from './delays.ts'
import { type Blocking, forecast, type Outlook } from './forecast.ts'
import { isSettled, type RunningItem } from './item-state.ts'
import { type OnboardingState, stateOfOnboarding } from './progress.ts'
import type { Running } from './running.ts'

/** Why go-live is later. `item` is null where the reader may not know which item it is. */
export type GoLiveReason = { days: number; cause: Cause; why: Blocking['why']; item: { key: string; title: string } | null }

/**
 * Reasons as a person reads them, the weightiest first. What is only likely, from the pace so far, is one line a cause:
 * nobody is blamed for an item that is not yet due. The days add up as before.
 */
export function inShort(because: readonly GoLiveReason[]): GoLiveReason[] {
  const certain = because.filter((one) => one.why !== 'usual-pace')
  const likely = Map.groupBy(
    because.filter((one) => one.why === 'usual-pace'),
    (one) => one.cause,
  )
  const summed = [...likely].map(
    ([cause, own]): GoLiveReason => ({ cause, why: 'usual-pace', item: null, days: own.reduce((sum, one) => sum + one.days, 0) }),
  )
  return [...certain.toSorted((a, b) => b.days - a.days), ...summed.toSorted((a, b) => b.days - a.days)]
}

/** When go-live was agreed, when it is to be expected, and why. */
export type GoLive = {
  state: OnboardingState
  start: PlainDate
  today: PlainDate
  agreed: PlainDate
  /** Null when something before it has no date. After go-live the day on which it was. */
  expected: PlainDate | null
  /** Working days after the agreed day; negative when earlier. */
  slip: number
  because: GoLiveReason[]
  means: string
}

export type GoLiveInput = Running & {
  agreed: PlainDate
  visible: readonly RunningItem[]
  today: PlainDate
  calendar: Calendar
  outlook?: Readonly<Record<string, Outlook>>
}

/** The answer of the home page and of the portfolio, from the forecast. */
export function goLiveOf(input: GoLiveInput, language: Language): GoLive {
  const { plan, items, today, calendar, agreed, outlook } = input
  const state = stateOfOnboarding(items, plan.goLive.item, today)
  const common = { state, start: plan.start, today, agreed, means: plan.goLive.means[language] }
  const live = items.find((item) => item.key === plan.goLive.item && isSettled(item))
  if (live?.doneOn) return { ...common, expected: live.doneOn, slip: workingDaysBetween(calendar, agreed, live.doneOn), because: [] }
  const seen = forecast({ items, goLive: plan.goLive.item, start: plan.start, today, calendar, outlook })
  const slip = seen.goLive ? workingDaysBetween(calendar, agreed, seen.goLive) : 0
  return {
    ...common,
    expected: seen.goLive,
    slip,
    because: slip > 0 ? inShort(seen.because.map((one) => reason(one, input, language))) : [],
  }
}

function reason(blocking: Blocking, { items, visible }: GoLiveInput, language: Language): GoLiveReason {
  const item = items.find((one) => one.key === blocking.key)!
  const known = visible.some((one) => one.key === blocking.key)
  return {
    days: blocking.days,
    cause: causeOf(blocking, item),
    why: blocking.why,
    item: known ? { key: item.key, title: item.title[language] } : null,
  }
}
