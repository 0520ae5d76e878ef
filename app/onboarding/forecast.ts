import { type Axis, axisFrom } from './axis.ts'
import type { Calendar, PlainDate } from './calendar.ts'
import { type Habit, type Habits, habitsOf, punctual } from './habits.ts'
import { isResting, isSettled, type RunningItem } from './item-state.ts'
import { actingSide, isOpen, leadingTo } from './progress.ts'
import type { Side } from './template/people.ts'

/** What is known about an open item beyond its state. */
export type Outlook = {
  /** Working days of work still in it: rows to correct, files to review. See `outlook.ts`. */
  remaining?: number
  /** A booked appointment, or the day somebody is back: not done before. */
  notBefore?: PlainDate
}

export type ForecastInput = {
  items: readonly RunningItem[]
  /** Item that is go-live. */
  goLive: string
  /** First day of the onboarding. */
  start: PlainDate
  today: PlainDate
  calendar: Calendar
  outlook?: Readonly<Record<string, Outlook>>
  /** How late the sides usually are with this vendor, from its finished onboardings. */
  usual?: Habits
}

/** Why a go-live is later: working days that one item adds. */
export type Blocking = {
  key: string
  /** Who has it in hands: the vendor while it is in review. */
  side: Side
  days: number
  why: 'was-late' | 'is-late' | 'takes-longer' | 'paused' | 'usual-pace'
}

export type Forecast = {
  /** Null when something before go-live has no date: it is parked, or waits for an event without date. */
  goLive: PlainDate | null
  /** Working days after the planned day; negative when earlier. */
  slip: number
  /** Days of `slip`, by item, from go-live backwards; their sum is the slip, when there is one. */
  because: Blocking[]
  /** Expected day of each item that leads to go-live and has a date. */
  items: ReadonlyMap<string, PlainDate>
}

/**
 * When go-live is to be expected. Done items count as they were; an open one is expected on its planned day, or as soon as
 * what it waits for allows, plus what its side has usually been late in this onboarding. The rules are in the README.
 */
export const forecast = (input: ForecastInput): Forecast => expect(input, habitsOf(input, input.usual))

/**
 * The slip that is certain by now: what was late and is late, with everything still to do taking as long as planned.
 * This is what the ledger of delays books.
 */
export const slipSoFar = (input: ForecastInput): Forecast => expect(input, punctual)

/** An item on the axis of working days: planned, expected, and the one before it that decides when it can be done. */
type Spot = { item: RunningItem; planned: number; expected: number; decidedBy?: Spot; why: Blocking['why'] }

function expect(input: ForecastInput, habits: Habits): Forecast {
  const axis = axisFrom(input.calendar, input.start)
  const spots = placeAll(input, axis, habits)
  const goLive = spots.get(input.goLive)
  if (!goLive) return { goLive: null, slip: 0, because: [], items: new Map() }
  const items = new Map([...spots].map(([key, spot]) => [key, axis.dateAt(Math.max(0, spot.expected))]))
  const slip = goLive.expected - goLive.planned
  return { goLive: items.get(input.goLive)!, slip, because: explain(goLive, slip), items }
}

/** Places every item that leads to go-live; go-live itself has no place when one of them has none. */
function placeAll(input: ForecastInput, axis: Axis, habits: Habits): Map<string, Spot> {
  const path = leadingTo(input.goLive, input.items)
  const byKey = new Map(input.items.filter((item) => path.has(item.key)).map((item) => [item.key, item]))
  const spots = new Map<string, Spot>()
  const today = axis.numberOf(input.today)
  const place = (item: RunningItem): Spot | undefined => {
    if (spots.has(item.key)) return spots.get(item.key)
    const before = item.after.flatMap((key) => byKey.get(key) ?? []).filter((one) => isOpen(one) || one.state === 'done')
    const placed = before.map(place)
    if (item.due === null || item.state === 'parked' || placed.includes(undefined)) return undefined
    const spot = placeOne(item, placed as Spot[], { axis, today, habit: habits[actingSide(item)], outlook: input.outlook?.[item.key] })
    spots.set(item.key, spot)
    return spot
  }
  for (const item of byKey.values()) if (isOpen(item) || item.state === 'done') place(item)
  return spots
}

type Circumstances = { axis: Axis; today: number; habit: Habit; outlook?: Outlook }

/** Numbers are rounded to whole days only here, so that reasons add up to the slip. */
function placeOne(item: RunningItem, before: Spot[], { axis, today, habit, outlook }: Circumstances): Spot {
  const planned = axis.numberOf(item.due!)
  const decidedBy = before.reduce<Spot | undefined>((last, one) => (!last || one.expected > last.expected ? one : last), undefined)
  if (item.doneOn !== null && isSettled(item)) return { item, planned, expected: axis.numberOf(item.doneOn), decidedBy, why: 'was-late' }
  const ready = decidedBy?.expected ?? 0
  const onTime = Math.max(planned, ready + item.takes)
  const usual = onTime + habit.late
  const left = outlook?.remaining ?? (usual < today ? habit.overdue : 0)
  const soonest = Math.max(today, ready) + left
  const notBefore = outlook?.notBefore ? axis.numberOf(outlook.notBefore) : 0
  const expected = Math.round(Math.max(onTime, usual, soonest, notBefore))
  return { item, planned, expected, decidedBy, why: reason(item, { today, onTime, usual, soonest, notBefore }) }
}

type Marks = { today: number; onTime: number; usual: number; soonest: number; notBefore: number }

function reason(item: RunningItem, { today, onTime, usual, soonest, notBefore }: Marks): Blocking['why'] {
  if (isResting(item)) return 'paused'
  if (onTime < today) return 'is-late'
  return Math.max(soonest, notBefore) > Math.max(onTime, usual) ? 'takes-longer' : 'usual-pace'
}

/**
 * Shares the slip out along the chain that decides go-live. What an item took over from the one before is that one's;
 * the rest is its own. Slack in between swallows days: those are nobody's.
 */
function explain(goLive: Spot, slip: number): Blocking[] {
  const because: Blocking[] = []
  let left = slip
  for (let spot: Spot | undefined = goLive; spot && left > 0; spot = spot.decidedBy) {
    const takenOver = Math.max(0, Math.min(left, spot.decidedBy ? spot.decidedBy.expected - spot.decidedBy.planned : 0))
    const { item, why } = spot
    if (left > takenOver) because.push({ key: item.key, side: actingSide(item), days: left - takenOver, why })
    left = takenOver
  }
  return because
}
