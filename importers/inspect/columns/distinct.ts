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
    const register = hash & (REGISTERS - 1)
    const rank = Math.clz32(hash >>> BITS) - BITS + 1
    if (rank > registers![register]!) registers![register] = rank
  }

  return {
    add(text: string): void {
      const low = hash32(text, 0xdeadbeef, 2654435761)
      if (exact === null) {
        note(low)
        return
      }
      exact.add((hash32(text, 0x41c6ce57, 1597334677) & 2097151) * 4294967296 + low)
      if (exact.size <= EXACT) return
      registers = new Uint8Array(REGISTERS)
      for (const seen of exact) note(seen % 4294967296)
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

/**
 * 32 bits of a text, two characters a step, with the finish of MurmurHash3; texts beyond 400 characters by their ends and length. Two
 * seeds make the 53 bits of the exact count, the first alone the estimate.
 */
function hash32(text: string, seed: number, factor: number): number {
  if (text.length > 400) return hash32(text.slice(0, 200) + text.slice(-200), seed ^ text.length, factor)
  let hash = seed ^ text.length
  let at = 1
  for (; at < text.length; at += 2) {
    const turned = (hash << 15) | (hash >>> 17)
    hash = Math.imul(turned ^ text.charCodeAt(at - 1) ^ (text.charCodeAt(at) << 16), factor)
  }
  if (at === text.length) hash = Math.imul(hash ^ text.charCodeAt(at - 1), factor)
  hash = Math.imul(hash ^ (hash >>> 16), 2246822507)
  hash = Math.imul(hash ^ (hash >>> 13), 3266489909)
  return (hash ^ (hash >>> 16)) >>> 0
}
