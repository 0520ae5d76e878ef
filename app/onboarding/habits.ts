import { axisFrom } from './axis.ts'
import type { ForecastInput } from './forecast.ts'
import type { RunningItem } from './item-state.ts'
import type { Side } from './template/people.ts'

/** How late a side usually is in this onboarding, in working days. */
export type Habit = {
  /** Average over all its items, those on time included. */
  late: number
  /** How many more days to expect once an item is past its day. */
  overdue: number
}

/** Every item on its day, and today for what is past it: the slip that is certain. */
export const punctual = (): Habit => ({ late: 0, overdue: 0 })

/** As many made-up items on time stand beside the observed ones, so that one late item does not decide everything. */
const DOUBT = 2
/** Working days that a late item is taken to need still, before this onboarding has shown its own. */
const FIRST_GUESS = 2

/**
 * Learns from the items that are done: an item was late by the days between when it could and should have been done and
 * when it was. Days it waited for others are not its side's.
 */
export function habitsOf({ items, start, calendar, today }: ForecastInput): (side: Side) => Habit {
  const axis = axisFrom(calendar, start)
  const doneOn = new Map(items.flatMap((item) => (item.doneOn && item.doneOn <= today ? [[item.key, axis.numberOf(item.doneOn)]] : [])))
  const lateness = (item: RunningItem): number | undefined => {
    const done = doneOn.get(item.key)
    if (done === undefined || item.due === null) return undefined
    const ready = Math.max(0, ...item.after.map((key) => doneOn.get(key) ?? 0))
    return Math.max(0, done - Math.max(axis.numberOf(item.due), ready + item.takes))
  }
  const known = new Map<Side, Habit>()
  const learn = (side: Side): Habit => {
    const days = items.filter((item) => item.side === side).flatMap((item) => lateness(item) ?? [])
    const late = days.filter((one) => one > 0)
    const sum = late.reduce((all, one) => all + one, 0)
    return { late: sum / (days.length + DOUBT), overdue: (sum + FIRST_GUESS * DOUBT) / (late.length + DOUBT) }
  }
  return (side) => {
    if (!known.has(side)) known.set(side, learn(side))
    return known.get(side)!
  }
}
