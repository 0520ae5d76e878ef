const FREE = -1
const FIRST_SIZE = 1 << 12

/**
 * Which keys have been seen, 12 bytes each instead of a string: an open-addressing table of 64-bit hashes. Two different keys among a
 * million share a hash with a probability of about 1 in 36 million. Keys get numbers 0, 1, 2 … in the order they come.
 */
export class KeyTable {
  private slots = new Int32Array(FIRST_SIZE).fill(FREE)
  private low = new Int32Array(FIRST_SIZE / 2)
  private high = new Int32Array(FIRST_SIZE / 2)
  size = 0

  /** The number of a key, which is `size - 1` when it was new. */
  add(key: string): number {
    hash(key)
    const [low, high] = [lowBits, highBits]
    const slot = this.slotOf(low, high)
    const known = this.slots[slot]!
    if (known !== FREE) return known
    if (this.size === this.low.length) {
      this.grow()
      this.slots[this.slotOf(low, high)] = this.size
    } else this.slots[slot] = this.size
    this.low[this.size] = low
    this.high[this.size] = high
    return this.size++
  }

  /** The number of a key seen before, or -1. */
  find(key: string): number {
    hash(key)
    return this.slots[this.slotOf(lowBits, highBits)]!
  }

  private slotOf(low: number, high: number): number {
    const mask = this.slots.length - 1
    for (let slot = low & mask; ; slot = (slot + 1) & mask) {
      const number = this.slots[slot]!
      if (number === FREE || (this.low[number] === low && this.high[number] === high)) return slot
    }
  }

  private grow(): void {
    this.low = enlarged(this.low)
    this.high = enlarged(this.high)
    this.slots = new Int32Array(this.slots.length * 2).fill(FREE)
    const mask = this.slots.length - 1
    for (let number = 0; number < this.size; number++) {
      let slot = this.low[number]! & mask
      while (this.slots[slot] !== FREE) slot = (slot + 1) & mask
      this.slots[slot] = number
    }
  }
}

function enlarged(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
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
