import { createHmac, timingSafeEqual } from 'node:crypto'
import { isKey } from '../local-disk.server.ts'
import { Refused } from './refused.server.ts'

/** What we signed when we gave out an upload's address. `size` in bytes as declared by the browser. */
export type Claims = { key: string; name: string; size: number; type: string; slug: string; ticket: string }

export type Signing = { apiKey: string; appId: string }

/** `hmac-sha256=<lower-case hex>`, keyed with the whole API key: the one signature of the protocol. */
export function signatureOf(text: string, apiKey: string): string {
  return `hmac-sha256=${createHmac('sha256', apiKey).update(text).digest('hex')}`
}

export function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

/**
 * Checks the address of a HEAD or PUT and reads what was signed. The signature covers the raw text before
 * `&signature=`, so added, removed, reordered and changed parameters all fail.
 * @throws Refused 403 `bad-signature` or `expired`
 */
export function readPresignedUrl(url: string, ingestUrl: string, { apiKey, appId }: Signing, now: Date): Claims {
  const cut = url.lastIndexOf('&signature=')
  const signed = url.slice(0, cut)
  const key = signed.slice(ingestUrl.length + 1, signed.indexOf('?'))
  const claimed = cut < 0 ? '' : decode(url.slice(cut + '&signature='.length))
  const genuine = sameText(claimed, signatureOf(`${ingestUrl}/${key}?${signed.slice(signed.indexOf('?') + 1)}`, apiKey))
  if (!genuine || !isKey(key)) throw new Refused(403, 'bad-signature')
  const claims = readClaims(key, new URLSearchParams(signed.slice(signed.indexOf('?') + 1)), appId)
  if (claims.expires <= now.getTime()) throw new Refused(403, 'expired')
  return claims
}

function readClaims(key: string, query: URLSearchParams, appId: string): Claims & { expires: number } {
  const value = (name: string) => decode(query.get(name) ?? '')
  const size = Number(value('x-ut-file-size') || Number.NaN)
  if (value('x-ut-identifier') !== appId || !Number.isSafeInteger(size) || size < 0) throw new Refused(403, 'bad-signature')
  return {
    key,
    expires: Number(query.get('expires')),
    name: value('x-ut-file-name'),
    size,
    type: value('x-ut-file-type'),
    slug: value('x-ut-slug'),
    ticket: value('x-ut-custom-id'),
  }
}

/** Values are encoded twice: once by `URLSearchParams`, which undid its part, and once before that. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    if (error instanceof URIError) throw new Refused(403, 'bad-signature')
    throw error
  }
}
