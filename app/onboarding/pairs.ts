import type { RunningItem } from './item-state.ts'

/** Items that belong together on the two shores: what one side delivers, and what the other does with it or did for it. */
export type Pair = { customer: string[]; vendor: string[] }

/** How far the way between the shores is laid, for one item and its counterpart. */
export type Crossing = 'waiting' | 'started' | 'reopened' | 'done'

type Pairable = Pick<RunningItem, 'key' | 'side' | 'after' | 'position'>

/** A third party's items stand with the customer, who knows it; automatic ones with the vendor. */
export const shoreOf = (item: Pick<RunningItem, 'side'>): keyof Pair =>
  item.side === 'customer' || item.side === 'third-party' ? 'customer' : 'vendor'

/**
 * Puts the items of one module in pairs, in plan order. First each vendor's item with the customer's items it waits for,
 * then each remaining customer's item with the vendor's items it waits for; the rest stand side by side. Every item stands once.
 */
export function pairUp(items: readonly Pairable[]): Pair[] {
  const free = new Map(items.map((item) => [item.key, item]))
  const before = (item: Pairable, shore: keyof Pair) =>
    item.after.filter((key) => {
      const other = free.get(key)
      return other !== undefined && shoreOf(other) === shore
    })
  const takeWith = (shore: keyof Pair, other: keyof Pair): Pair[] =>
    items.flatMap((item) => {
      const partners = before(item, other)
      if (shoreOf(item) !== shore || !free.has(item.key) || partners.length === 0) return []
      for (const key of [item.key, ...partners]) free.delete(key)
      return [{ ...alone, [shore]: [item.key], [other]: partners }]
    })
  const pairs = [...takeWith('vendor', 'customer'), ...takeWith('customer', 'vendor')]
  const singles = sideBySide([...free.values()])
  const place = new Map(items.map((item) => [item.key, item.position]))
  const first = (pair: Pair) => Math.min(...[...pair.customer, ...pair.vendor].map((key) => place.get(key)!))
  return [...pairs, ...singles].toSorted((a, b) => first(a) - first(b))
}

/** What belongs to nothing on the other side stands beside another such item, to save height. */
function sideBySide(items: readonly Pairable[]): Pair[] {
  const on = (shore: keyof Pair) => items.filter((item) => shoreOf(item) === shore).map((item) => item.key)
  const [customer, vendor] = [on('customer'), on('vendor')]
  const rows = Math.max(customer.length, vendor.length)
  return Array.from({ length: rows }, (_, row) => ({ customer: customer.slice(row, row + 1), vendor: vendor.slice(row, row + 1) }))
}

const alone: Pair = { customer: [], vendor: [] }

/** The side that goes first lays the way. */
export function crossingOf(first: Pick<RunningItem, 'state'>): Crossing {
  if (first.state === 'done') return 'done'
  if (first.state === 'reopened') return 'reopened'
  return first.state === 'started' || first.state === 'in-review' ? 'started' : 'waiting'
}
