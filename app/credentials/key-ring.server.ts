import { hkdfSync } from 'node:crypto'
import { env } from '#app/env.server.ts'
import { BootProblem } from '#app/server/boot-problems.ts'
import { keptSecret } from '#app/server/kept-secret.ts'

/** Keys that lock the keys of secrets, newest first: the first one locks, all of them open. 32 bytes each. */
export type KeyRing = { current: string; keys: ReadonlyMap<string, Buffer> }

const ENTRY = /^([a-z0-9][a-z0-9-]{0,31}):([A-Za-z0-9+/_-]{43}=?|[0-9a-fA-F]{64})$/

/**
 * Reads `id:key id:key …`, newest first; a key is 32 bytes in hexadecimal or base64.
 * @throws BootProblem that says what is wrong, never a key
 */
export function parseKeyRing(text: string): KeyRing {
  const entries = text
    .trim()
    .split(/[\s,]+/)
    .map((entry, i) => {
      const [, id, key] = ENTRY.exec(entry) ?? []
      if (!id || !key) throw new BootProblem(`KEY_RING, entry ${i + 1}: write id:key, the key as 32 bytes in hexadecimal or base64.`)
      return [id, Buffer.from(key, key.length === 64 ? 'hex' : 'base64')] as const
    })
  const keys = new Map(entries)
  if (keys.size !== entries.length) throw new BootProblem('KEY_RING: an id occurs twice.')
  return { current: entries[0]![0], keys }
}

let memo: KeyRing | undefined

/** The ring of this process: `KEY_RING`, or a key made once and kept in the data folder, readable by its owner only. */
export function keyRing(): KeyRing {
  memo ??= parseKeyRing(env().keyRing ?? `kept:${keptSecret(env().dataFolder, 'key-ring')}`)
  return memo
}

/** A key for one purpose, made from a key of the ring (HKDF, RFC 5869), so that no key serves two. */
export function derivedKey(ring: KeyRing, id: string, purpose: string): Buffer {
  const key = ring.keys.get(id)
  if (!key) throw new UnknownKey(id)
  return Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), `gangway ${purpose}`, 32))
}

/** The key that locked something is not in the ring any more: put it back behind the newest one. */
export class UnknownKey extends Error {
  constructor(id: string) {
    super(`The key ring has no key "${id}"`)
    this.name = 'UnknownKey'
  }
}
