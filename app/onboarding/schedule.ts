import { addWorkingDays, type Calendar, inPlanWeek, laterOf, onOrAfter, type PlainDate, workingDaysBetween } from './calendar.ts'
import { eventsIn, itemsIn } from './conditions.ts'
import { recurrenceDates } from './repeats.ts'
import type { Due } from './template/dates.ts'
import type { Item } from './template/item.ts'
import type { Template } from './template.ts'

/** When an item can start and when it is due. Null on both: it has no date (parked, or after an event without date). */
export type Planned = { start: PlainDate | null; due: PlainDate | null }

export type ScheduleInput = {
  template: Template
  /** The items in this plan; the others are skipped, and what waits for them waits for what they would have waited for. */
  items: ReadonlySet<string>
  /** Items without a date for now. */
  parked: ReadonlySet<string>
  start: PlainDate
  /** Real dates of anchors, where they are known. */
  dates: Readonly<Record<string, PlainDate>>
  calendar: Calendar
}

export type Schedule = { items: ReadonlyMap<string, Planned>; anchors: ReadonlyMap<string, PlainDate | null> }

/** The input, and the date of an anchor or the due date of an item, placed when first asked for. */
type Context = ScheduleInput & { dateOf(event: string): PlainDate | null }

/**
 * The planned dates of all items and anchors.
 * An item can start on the day the last of what it waits for is due; it is due `takes` working days later, or on the day
 * its own rule says when that is not earlier. So working days add up along a chain, and nothing is due before it can be done.
 * Throws a RangeError when items wait for each other in a circle.
 */
export function schedule(input: ScheduleInput): Schedule {
  const { template } = input
  const anchorDate = placeOnce(template, 'anchor', (key) => placeAnchor(context, key))
  const itemDates = placeOnce(template, 'item', (key) => placeItem(context, key))
  const dueOf = (key: string) => (input.items.has(key) ? itemDates(key).due : standIn(context, key))
  const context: Context = { ...input, dateOf: (event) => (event in template.anchors ? anchorDate(event) : dueOf(event)) }
  return {
    items: new Map([...input.items].map((key) => [key, itemDates(key)])),
    anchors: new Map(Object.keys(template.anchors).map((key) => [key, anchorDate(key)])),
  }
}

/** Remembers what was placed; asking for something while it is being placed is a circle. */
function placeOnce<V>(template: Template, what: string, place: (key: string) => V): (key: string) => V {
  const found = new Map<string, V>()
  const open = new Set<string>()
  return (key) => {
    if (found.has(key)) return found.get(key) as V
    if (open.has(key)) throw new RangeError(`Template ${template.key}: ${what} ${key} waits for itself`)
    open.add(key)
    const placed = place(key)
    open.delete(key)
    found.set(key, placed)
    return placed
  }
}

function placeAnchor({ template, dates, calendar, start, dateOf }: Context, key: string): PlainDate | null {
  const anchor = template.anchors[key]!
  if (dates[key]) return dates[key]
  if (anchor.undated) return null
  if (!anchor.from) return onOrAfter(calendar, start)
  const from = dateOf(anchor.from)
  return from && addWorkingDays(calendar, from, anchor.workingDays ?? 0)
}

/** A left-out item stands for the latest of what it would have waited for. */
const standIn = ({ template, dateOf }: Context, key: string): PlainDate | null =>
  latest(waitsFor(template, template.items[key]!).map(dateOf))

function placeItem(context: Context, key: string): Planned {
  const { template, calendar, parked } = context
  const item = template.items[key]!
  const ready = parked.has(key) ? null : whenReady(context, item)
  const ruled = item.due && ready ? byRule(context, item.due) : undefined
  if (ready === null || ruled === null) return { start: null, due: null }
  const takes = item.takes ?? 1
  const soonest = addWorkingDays(calendar, ready, takes)
  const due = ruled ? laterOf(ruled, soonest) : soonest
  const begins = item.kind === 'recurrence' ? ready : addWorkingDays(calendar, due, -takes)
  return { start: laterOf(ready, begins), due }
}

/** The latest date of what an item waits for; the first day when it waits for nothing; null when none of that has a date. */
function whenReady({ template, calendar, start, dateOf }: Context, item: Item): PlainDate | null {
  const waits = waitsFor(template, item).map(dateOf)
  return latest(waits) ?? (waits.includes(null) ? null : onOrAfter(calendar, start))
}

/** The date that a rule gives; null when what it counts from has none. */
function byRule({ template, calendar, start, dateOf }: Context, due: Due): PlainDate | null {
  const after = (from: PlainDate | null | undefined, workingDays: number) => (from ? addWorkingDays(calendar, from, workingDays) : null)
  if ('week' in due) return onOrAfter(calendar, inPlanWeek(start, due.week, due.weekday))
  if ('from' in due) return after(dateOf(due.from), due.workingDays)
  if ('afterLast' in due) {
    const recurrence = template.recurrences![due.afterLast]!
    return after(recurrenceDates({ recurrence, start, calendar, dateOf }).at(-1), due.workingDays)
  }
  const [from, to] = due.between.map(dateOf)
  return from && to ? after(from, Math.ceil(workingDaysBetween(calendar, from, to) / 2)) : null
}

/** Everything an item waits for: items before it, and what opens its gate or the gate of its phase. */
export function waitsFor(template: Template, item: Item): string[] {
  const gates = [item.gate, template.phases[item.phase]?.gate].flatMap((key) => (key ? [template.gates![key]!.when] : []))
  return [...(item.after ?? []), ...gates.flatMap((when) => [...itemsIn(when), ...eventsIn(when)])]
}

/** The latest of the dates there are; null when there is none. */
const latest = (dates: readonly (PlainDate | null)[]): PlainDate | null =>
  dates.reduce<PlainDate | null>((last, date) => (date && (!last || date > last) ? date : last), null)
