import { addWorkingDays, type Calendar, laterOf, onOrAfter, type PlainDate, workingDaysBetween } from '#app/onboarding/calendar.ts'
import type { RunningItem } from '#app/onboarding/item-state.ts'
import type { Side } from '#app/onboarding/template/people.ts'

/** Working days by which a side is late on average, in one onboarding. */
export type People = Record<Side, number>

const between = (random: () => number, low: number, high: number) => low + random() * (high - low)

/** Nearly everybody is a little late. Customers differ most, vendors are late less, third parties most. */
export function peopleOf(random: () => number): People {
  return { customer: between(random, 0.5, 4), vendor: between(random, 0.3, 1.5), 'third-party': between(random, 1, 6), automatic: 0 }
}

type World = { calendar: Calendar; start: PlainDate; path: ReadonlySet<string> }

/**
 * When each item that leads to go-live was done. Appointments keep their day or, when it has passed, take a new one some days
 * later; other work is done somewhere between as soon as possible and its day. Then comes the delay of its side.
 */
export function live(
  items: readonly RunningItem[],
  people: People,
  random: () => number,
  { calendar, start, path }: World,
): Map<string, PlainDate> {
  const doneOn = new Map<string, PlainDate>()
  const byKey = new Map(items.map((item) => [item.key, item]))
  const finish = (item: RunningItem): PlainDate => {
    const known = doneOn.get(item.key)
    if (known) return known
    const before = item.after.flatMap((key) => byKey.get(key) ?? []).filter((one) => path.has(one.key) && !one.optional)
    const ready = before.map(finish).reduce(laterOf, onOrAfter(calendar, start))
    const delays = whoIsNeeded(item).map((side) => delayOf(people[side], random))
    const done = addWorkingDays(calendar, whenItCouldBe(item, ready, random, calendar), Math.max(...delays))
    doneOn.set(item.key, done)
    return done
  }
  for (const item of items) if (path.has(item.key) && !item.optional) finish(item)
  return doneOn
}

const isAppointment = (item: RunningItem) => item.kind === 'session' || item.kind === 'meeting'

/** An appointment takes both sides, and is as late as the later one. */
const whoIsNeeded = (item: RunningItem): Side[] => (isAppointment(item) ? ['customer', 'vendor'] : [item.side])

function whenItCouldBe(item: RunningItem, ready: PlainDate, random: () => number, calendar: Calendar): PlainDate {
  const soonest = addWorkingDays(calendar, ready, item.takes)
  const due = item.due!
  if (soonest > due) return isAppointment(item) ? addWorkingDays(calendar, soonest, Math.floor(random() * 3)) : soonest
  if (isAppointment(item) || random() < 0.6) return due
  return addWorkingDays(calendar, soonest, Math.floor(random() * (workingDaysBetween(calendar, soonest, due) + 1)))
}

/** Days of delay: two exponential parts, so that a day or two is usual, none is rarer, and many are rare. */
function delayOf(mean: number, random: () => number): number {
  return Math.round((-mean / 2) * (Math.log(1 - random()) + Math.log(1 - random())))
}
