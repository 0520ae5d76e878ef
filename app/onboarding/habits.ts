import { axisFrom } from './axis.ts'
import type { Calendar, PlainDate } from './calendar.ts'
import type { RunningItem } from './item-state.ts'
import type { Side } from './template/people.ts'

/** How late a side usually is, in working days. */
export type Habit = {
  /** Average over all its items, those on time included. */
  late: number
  /** How many more days to expect once an item is past its day. */
  overdue: number
}

export type Habits = Readonly<Record<Side, Habit>>

/** What is looked at to learn habits: the items of one onboarding, and which of its days have passed. */
export type Observed = { items: readonly RunningItem[]; start: PlainDate; today: PlainDate; calendar: Calendar }

/** Every item on its day, and today for what is past it: the slip that is certain. */
export const punctual: Habits = habitsFor(() => ({ late: 0, overdue: 0 }))

/** Before a vendor has finished any onboarding: everybody on time, and two more days for what is not. */
export const nothingKnown: Habits = habitsFor(() => ({ late: 0, overdue: 2 }))

/** So many items as usual stand beside the observed ones, so that one late item does not decide everything. */
const DOUBT = 3

/**
 * The habits of the sides of one onboarding: what its own items show, held against what is usual with this vendor.
 * An item was late by the days between when it could and should have been done and when it was. Days it waited for
 * others are not its side's.
 */
export function habitsOf(observed: Observed, usual: Habits = nothingKnown): Habits {
  const days = latenessBySide(observed)
  return habitsFor((side) => {
    const late = days[side].filter((one) => one > 0)
    const sum = total(late)
    return {
      late: (sum + usual[side].late * DOUBT) / (days[side].length + DOUBT),
      overdue: (sum + usual[side].overdue * DOUBT) / (late.length + DOUBT),
    }
  })
}

/** What is usual with a vendor, from its onboardings that have gone live. */
export function usualHabits(finished: readonly Observed[]): Habits {
  const all = finished.map(latenessBySide)
  return habitsFor((side) => {
    const days = all.flatMap((one) => one[side])
    const late = days.filter((one) => one > 0)
    return {
      late: total(days) / Math.max(1, days.length),
      overdue: late.length > 0 ? total(late) / late.length : nothingKnown[side].overdue,
    }
  })
}

function latenessBySide({ items, start, calendar, today }: Observed): Record<Side, number[]> {
  const axis = axisFrom(calendar, start)
  const doneOn = new Map(items.flatMap((item) => (item.doneOn && item.doneOn <= today ? [[item.key, axis.numberOf(item.doneOn)]] : [])))
  const days: Record<Side, number[]> = { customer: [], vendor: [], 'third-party': [], automatic: [] }
  for (const item of items) {
    const done = doneOn.get(item.key)
    if (done === undefined || item.due === null) continue
    const ready = Math.max(0, ...item.after.map((key) => doneOn.get(key) ?? 0))
    days[item.side].push(Math.max(0, done - Math.max(axis.numberOf(item.due), ready + item.takes)))
  }
  return days
}

function habitsFor(of: (side: Side) => Habit): Habits {
  return { customer: of('customer'), vendor: of('vendor'), 'third-party': of('third-party'), automatic: of('automatic') }
}

const total = (days: readonly number[]): number => days.reduce((sum, one) => sum + one, 0)
