import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { derivedKey, type KeyRing, keyRing } from './key-ring.server.ts'

/** Whose secret it is and where it belongs. Bound into the seal: copied elsewhere, it does not open. */
export type SealContext = { vendorId: string; customerId: string; provider: string; field: string }

/*
 * Envelope encryption. Each secret has a data key of its own (AES-256-GCM, NIST SP 800-38D), which a key of the ring locks.
 * gw1.<key id>.<locked data key>.<secret>, each part base64url of nonce (12 bytes), ciphertext, tag (16 bytes).
 */
const VERSION = 'gw1'
const NONCE = 12
const TAG = 16

/** A sealed value cannot be opened: damaged, or sealed for something else. Says neither what it was nor why. */
export class SealBroken extends Error {
  constructor() {
    super('A sealed value does not open here')
    this.name = 'SealBroken'
  }
}

/** Locks a secret. The same secret sealed twice looks different. */
export function seal(context: SealContext, plaintext: string, ring: KeyRing = keyRing()): string {
  const dataKey = randomBytes(32)
  const bound = binding(context)
  const secret = lock(dataKey, Buffer.from(plaintext, 'utf8'), bound)
  return [VERSION, ring.current, lock(lockingKey(ring, ring.current), dataKey, bound), secret].join('.')
}

/** Opens what was sealed in the same context. @throws SealBroken, UnknownKey */
export function open(context: SealContext, sealed: string, ring: KeyRing = keyRing()): string {
  const { dataKey, secret } = unwrap(context, sealed, ring)
  return unlock(dataKey, secret, binding(context)).toString('utf8')
}

/** The same secret under the newest key of the ring, without opening it; the very same text when it is there already. */
export function rewrap(context: SealContext, sealed: string, ring: KeyRing = keyRing()): string {
  const { id, dataKey, secret } = unwrap(context, sealed, ring)
  if (id === ring.current) return sealed
  return [VERSION, ring.current, lock(lockingKey(ring, ring.current), dataKey, binding(context)), secret].join('.')
}

/** Id of the ring's key that this value needs; undefined for what is not sealed. */
export function sealedWith(value: string): string | undefined {
  return parts(value)?.id
}

/**
 * Tells whether two secrets of one customer and field are the same, without telling what they are: an HMAC under a key of
 * the ring, bound to the context. Comparable only where the key id in front is equal.
 */
export function fingerprint(context: SealContext, plaintext: string, ring: KeyRing = keyRing()): string {
  const mac = createHmac('sha256', derivedKey(ring, ring.current, 'fingerprint'))
  const digest = mac.update(binding(context)).update(plaintext, 'utf8').digest('hex')
  return `${ring.current}:${digest.slice(0, 24)}`
}

/** The last signs that may be shown: four, but never more than a quarter of the secret. */
export function lastSigns(plaintext: string): string {
  const signs = Array.from(plaintext)
  const shown = Math.min(4, Math.floor(signs.length / 4))
  return shown === 0 ? '' : signs.slice(-shown).join('')
}

function unwrap(context: SealContext, sealed: string, ring: KeyRing) {
  const found = parts(sealed)
  if (!found) throw new SealBroken()
  return { ...found, dataKey: unlock(lockingKey(ring, found.id), found.wrapped, binding(context)) }
}

function parts(sealed: string): { id: string; wrapped: string; secret: string } | undefined {
  const [, id, wrapped, secret] = /^gw1\.([a-z0-9-]+)\.([\w-]+)\.([\w-]+)$/.exec(sealed) ?? []
  return id && wrapped && secret ? { id, wrapped, secret } : undefined
}

const lockingKey = (ring: KeyRing, id: string) => derivedKey(ring, id, 'sealing')

/** Unambiguous: JSON quotes what the parts contain. */
function binding({ vendorId, customerId, provider, field }: SealContext): Buffer {
  return Buffer.from(JSON.stringify([VERSION, vendorId, customerId, provider, field]), 'utf8')
}

function lock(key: Buffer, plaintext: Buffer, bound: Buffer): string {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(bound)
  return Buffer.concat([nonce, cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]).toString('base64url')
}

/** Every failure becomes the same error: what a cipher complains about is nobody's business. */
function unlock(key: Buffer, locked: string, bound: Buffer): Buffer {
  const bytes = Buffer.from(locked, 'base64url')
  if (bytes.length < NONCE + TAG) throw new SealBroken()
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE), { authTagLength: TAG })
  decipher.setAAD(bound).setAuthTag(bytes.subarray(-TAG))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(NONCE, -TAG)), decipher.final()])
  } catch {
    throw new SealBroken()
  }
}
