/** Different values counted exactly. */
const EXACT = 10_000
/** Registers of the estimate (HyperLogLog, Flajolet et al. 2007): 4096 give an error of about 1.6 %. */
const BITS = 12
const REGISTERS = 1 << BITS

/** Counts different values: exactly to 10,000 by their hashes, then by estimate. No value is kept. */
export function createDistinctCounter() {
  let exact: Set<number> | null = new Set()
  let registers: Uint8Array | null = null

  function note(hash: number): void {
    const high = (hash / 2 ** 21) >>> 0
    const register = high & (REGISTERS - 1)
    const rank = Math.clz32((high >>> BITS) | 0) - BITS + 1
    if (rank > registers![register]!) registers![register] = rank
  }

  return {
    add(text: string): void {
      const hash = hash53(text)
      if (exact === null) {
        note(hash)
        return
      }
      exact.add(hash)
      if (exact.size <= EXACT) return
      registers = new Uint8Array(REGISTERS)
      for (const seen of exact) note(seen)
      exact = null
    },
    result(): { distinct: number; distinctExact: boolean } {
      if (exact !== null) return { distinct: exact.size, distinctExact: true }
      return { distinct: Math.max(EXACT + 1, estimate(registers!)), distinctExact: false }
    },
  }
}

function estimate(registers: Uint8Array): number {
  let sum = 0
  let zeros = 0
  for (const rank of registers) {
    sum += 2 ** -rank
    if (rank === 0) zeros++
  }
  const raw = ((0.7213 / (1 + 1.079 / REGISTERS)) * REGISTERS * REGISTERS) / sum
  return Math.round(raw < 2.5 * REGISTERS && zeros > 0 ? REGISTERS * Math.log(REGISTERS / zeros) : raw)
}

/** 53 bits of a text (cyrb53 by bryc, public domain); texts beyond 400 characters by their ends and length. */
function hash53(text: string): number {
  let h1 = 0xdeadbeef ^ text.length
  let h2 = 0x41c6ce57 ^ text.length
  const step = text.length > 400 ? text.length - 200 : 0
  for (let at = 0; at < text.length; at++) {
    if (step > 0 && at === 200) at = step
    const unit = text.charCodeAt(at)
    h1 = Math.imul(h1 ^ unit, 2654435761)
    h2 = Math.imul(h2 ^ unit, 1597334677)
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909)
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909)
  return 4294967296 * (2097151 & h2) + (h1 >>> 0)
}
