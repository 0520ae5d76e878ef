import type { PlainDate } from './calendar.ts'
import type { Blocking } from './forecast.ts'
import type { RunningItem } from './item-state.ts'
import type { Kind } from './template/kinds.ts'

/** To whom a working day of delay is booked. */
export type Cause = 'customer-data' | 'customer-people' | 'vendor' | 'third-party' | 'agreed-pause'

/** A booking: working days lost, or won back when negative. Never changed, only added to. */
export type DelayEntry = { day: PlainDate; item: string; cause: Cause; days: number }

/** Slip of go-live and its reasons, as `slipSoFar` gives them. */
export type Slip = { slip: number; because: readonly Blocking[] }

/**
 * The entries to add so that the ledger adds up to the slip again. A day that is lost is booked once, to the item that
 * lost it, and stays there when others become late later; days won back are taken from the latest bookings.
 * An onboarding ahead of its plan has a slip of zero: the ledger knows delays only.
 */
export function bookDelays(ledger: readonly DelayEntry[], now: Slip, day: PlainDate, items: readonly RunningItem[]): DelayEntry[] {
  const change = Math.max(0, now.slip) - sumOf(ledger)
  if (change < 0) return winBack(ledger, -change, day)
  return change > 0 ? lose(ledger, now.because, change, day, items) : []
}

export const sumOf = (ledger: readonly DelayEntry[]): number => ledger.reduce((sum, entry) => sum + entry.days, 0)

/** Working days by cause. */
export function daysByCause(ledger: readonly DelayEntry[]): Record<Cause, number> {
  const days: Record<Cause, number> = { 'customer-data': 0, 'customer-people': 0, vendor: 0, 'third-party': 0, 'agreed-pause': 0 }
  for (const entry of ledger) days[entry.cause] += entry.days
  return days
}

const dataKinds: ReadonlySet<Kind> = new Set<Kind>(['data', 'secret', 'file', 'link', 'form', 'choice', 'in-product', 'agreement', 'relay'])

export function causeOf(blocking: Blocking, item: Pick<RunningItem, 'kind'>): Cause {
  if (blocking.why === 'paused') return 'agreed-pause'
  if (blocking.side === 'third-party') return 'third-party'
  if (blocking.side === 'customer') return dataKinds.has(item.kind) ? 'customer-data' : 'customer-people'
  return 'vendor'
}

/** New days go to the items that now explain more of the slip than is booked to them, the last one before go-live first. */
function lose(
  ledger: readonly DelayEntry[],
  because: readonly Blocking[],
  days: number,
  day: PlainDate,
  items: readonly RunningItem[],
): DelayEntry[] {
  const entries: DelayEntry[] = []
  const book = (blocking: Blocking, count: number) => {
    const item = items.find((one) => one.key === blocking.key)!
    if (count > 0) entries.push({ day, item: blocking.key, cause: causeOf(blocking, item), days: count })
    return count
  }
  let left = days
  for (const blocking of because) left -= book(blocking, Math.max(0, Math.min(left, blocking.days - bookedTo(ledger, blocking.key))))
  if (left > 0) book(because[0]!, left)
  return entries
}

const bookedTo = (ledger: readonly DelayEntry[], item: string): number => sumOf(ledger.filter((entry) => entry.item === item))

function winBack(ledger: readonly DelayEntry[], days: number, day: PlainDate): DelayEntry[] {
  const booked = openBookings(ledger)
  const entries: DelayEntry[] = []
  let left = days
  while (left > 0) {
    const last = booked.pop()!
    const back = Math.min(left, last.days)
    entries.push({ ...last, day, days: -back })
    left -= back
  }
  return entries
}

/** Bookings that have not been won back, oldest first. */
function openBookings(ledger: readonly DelayEntry[]): DelayEntry[] {
  const open: DelayEntry[] = []
  for (const entry of ledger) {
    if (entry.days > 0) open.push({ ...entry })
    else takeBack(open, entry)
  }
  return open.filter((entry) => entry.days > 0)
}

function takeBack(open: DelayEntry[], { item, cause, days }: DelayEntry): void {
  let left = -days
  for (const entry of open.toReversed()) {
    if (left === 0) return
    if (entry.item !== item || entry.cause !== cause) continue
    const back = Math.min(left, entry.days)
    entry.days -= back
    left -= back
  }
}
