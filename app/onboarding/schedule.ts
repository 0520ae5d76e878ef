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

/**
 * The planned dates of all items and anchors.
 * An item can start on the day the last of what it waits for is due; it is due `takes` working days later, or on the day
 * its own rule says when that is not earlier. So working days add up along a chain, and nothing is due before it can be done.
 * Throws a RangeError when items wait for each other in a circle.
 */
export function schedule(input: ScheduleInput): { items: ReadonlyMap<string, Planned>; anchors: ReadonlyMap<string, PlainDate | null> } {
  const { template, calendar, start } = input
  const items = new Map<string, Planned>()
  const anchors = new Map<string, PlainDate | null>()
  const open = new Set<string>()

  const anchorDate = (key: string): PlainDate | null => once(anchors, `anchor ${key}`, key, () => placeAnchor(key))
  const itemDates = (key: string): Planned => once(items, `item ${key}`, key, () => placeItem(key))
  const eventDate = (event: string): PlainDate | null => (event in template.anchors ? anchorDate(event) : dueOf(event))

  function once<V>(found: Map<string, V>, name: string, key: string, place: () => V): V {
    if (found.has(key)) return found.get(key) as V
    if (open.has(name)) throw new RangeError(`Template ${template.key}: ${name} waits for itself`)
    open.add(name)
    const placed = place()
    open.delete(name)
    found.set(key, placed)
    return placed
  }

  function placeAnchor(key: string): PlainDate | null {
    const anchor = template.anchors[key]!
    if (input.dates[key]) return input.dates[key]
    if (anchor.undated) return null
    if (!anchor.from) return onOrAfter(calendar, start)
    const from = eventDate(anchor.from)
    return from && addWorkingDays(calendar, from, anchor.workingDays ?? 0)
  }

  /** A left-out item stands for the latest of what it would have waited for. */
  function dueOf(key: string): PlainDate | null {
    return input.items.has(key) ? itemDates(key).due : latest(waitsFor(template, template.items[key]!).map(eventDate))
  }

  function placeItem(key: string): Planned {
    const item = template.items[key]!
    if (input.parked.has(key)) return { start: null, due: null }
    const waits = waitsFor(template, item).map(eventDate)
    const ready = latest(waits) ?? (waits.includes(null) ? null : onOrAfter(calendar, start))
    if (ready === null) return { start: null, due: null }
    const takes = item.takes ?? 1
    const ruled = item.due ? byRule(item.due) : null
    if (item.due && !ruled) return { start: null, due: null }
    const soonest = addWorkingDays(calendar, ready, takes)
    const due = ruled ? laterOf(ruled, soonest) : soonest
    const begins = item.kind === 'recurrence' ? ready : addWorkingDays(calendar, due, -takes)
    return { start: laterOf(ready, begins), due }
  }

  function byRule(due: Due): PlainDate | null {
    if ('week' in due) return onOrAfter(calendar, inPlanWeek(start, due.week, due.weekday))
    if ('from' in due) {
      const from = eventDate(due.from)
      return from && addWorkingDays(calendar, from, due.workingDays)
    }
    if ('afterLast' in due) {
      const last = recurrenceDates({ recurrence: template.recurrences![due.afterLast]!, start, calendar, dateOf: eventDate }).at(-1)
      return last ? addWorkingDays(calendar, last, due.workingDays) : null
    }
    const [from, to] = due.between.map(eventDate)
    return from && to ? addWorkingDays(calendar, from, Math.ceil(workingDaysBetween(calendar, from, to) / 2)) : null
  }

  for (const key of Object.keys(template.anchors)) anchorDate(key)
  for (const key of input.items) itemDates(key)
  return { items, anchors }
}

/** Everything an item waits for: items before it, and what opens its gate or the gate of its phase. */
export function waitsFor(template: Template, item: Item): string[] {
  const gates = [item.gate, template.phases[item.phase]?.gate].flatMap((key) => (key ? [template.gates![key]!.when] : []))
  return [...(item.after ?? []), ...gates.flatMap((when) => [...itemsIn(when), ...eventsIn(when)])]
}

/** The latest of the dates there are; null when there is none. */
const latest = (dates: readonly (PlainDate | null)[]): PlainDate | null =>
  dates.reduce<PlainDate | null>((last, date) => (date && (!last || date > last) ? date : last), null)
