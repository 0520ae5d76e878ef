/** Number of the key plus 1 (0 where the slot is free), then the two halves of its hash: side by side, so that one look fetches all. */
const WIDTH = 3
const FIRST_SLOTS = 1 << 12
/** Share of the slots that may be taken. */
const LOAD = 0.7

/**
 * Which keys have been seen, some 20 bytes each instead of a string: an open-addressing table of 64-bit hashes. Two different keys among
 * a million share a hash with a probability of about 1 in 36 million. Keys get numbers 0, 1, 2 … in the order they come.
 */
export class KeyTable {
  private table = new Int32Array(FIRST_SLOTS * WIDTH)
  private slots = FIRST_SLOTS
  size = 0

  /** The number of a key, which is `size - 1` when it was new. */
  add(key: string): number {
    hash(key)
    const at = this.placeOf(lowBits, highBits)
    const known = this.table[at]!
    if (known !== 0) return known - 1
    this.table[at] = this.size + 1
    this.table[at + 1] = lowBits
    this.table[at + 2] = highBits
    this.size++
    if (this.size > this.slots * LOAD) this.grow()
    return this.size - 1
  }

  /** The number of a key seen before, or -1. */
  find(key: string): number {
    hash(key)
    return this.table[this.placeOf(lowBits, highBits)]! - 1
  }

  private placeOf(low: number, high: number): number {
    const { table } = this
    const mask = this.slots - 1
    for (let slot = low & mask; ; slot = (slot + 1) & mask) {
      const at = slot * WIDTH
      if (table[at] === 0 || (table[at + 1] === low && table[at + 2] === high)) return at
    }
  }

  private grow(): void {
    const before = this.table
    this.slots *= 2
    this.table = new Int32Array(this.slots * WIDTH)
    for (let at = 0; at < before.length; at += WIDTH) {
      if (before[at] !== 0) this.table.set(before.subarray(at, at + WIDTH), this.placeOf(before[at + 1]!, before[at + 2]!))
    }
  }
}

let lowBits = 0
let highBits = 0

/** cyrb53 by bryc (public domain), with all 64 bits kept. */
function hash(key: string): void {
  let low = 0xdeadbeef | 0
  let high = 0x41c6ce57 | 0
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at)
    low = Math.imul(low ^ code, 2654435761)
    high = Math.imul(high ^ code, 1597334677)
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  lowBits = low | 0
  highBits = high | 0
}
