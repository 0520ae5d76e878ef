import type { FileRecord } from '../local-disk.server.ts'
import { type Claims, type Signing, signatureOf } from './presigned-url.server.ts'
import { Refused } from './refused.server.ts'
import type { Registration } from './registrations.server.ts'

/** Runs a hook request through the file router's handler. */
export type Deliver = (request: Request) => Promise<Response>

/**
 * Tells the file router that a file is complete, and waits for what it makes of it. The router answers on two ways: the
 * hook's own response, and before that a call of `/callback-result` with the data, which never comes when it failed.
 */
export function hooks({ apiKey, deliver, timeoutMs }: { apiKey: Signing['apiKey']; deliver: Deliver; timeoutMs: number }) {
  const waiting = new Map<string, { data?: unknown }>()

  return {
    /** @throws Refused 502 `not-processed` */
    async tell(key: string, registration: Registration, event: object): Promise<unknown> {
      const slot: { data?: unknown } = {}
      waiting.set(key, slot)
      try {
        await within(timeoutMs, deliver(hookRequest(registration, JSON.stringify(event), apiKey)))
      } finally {
        waiting.delete(key)
      }
      if (!('data' in slot)) throw new Refused(502, 'not-processed')
      return slot.data
    },

    /** Takes a result in. One that comes after its hook was given up is forgotten; the next try gets it again. */
    result(key: string, data: unknown): void {
      const slot = waiting.get(key)
      if (slot) slot.data = data
    },
  }
}

function hookRequest({ callbackUrl, slug }: Registration, body: string, apiKey: string): Request {
  return new Request(`${callbackUrl}?slug=${encodeURIComponent(slug)}`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'uploadthing-hook': 'callback',
      'x-uploadthing-signature': signatureOf(body, apiKey),
    },
    body,
  })
}

/** The event for a complete file. The addresses are the protocol's own and lead nowhere: files leave by our own route. */
export function uploadedEvent(ingestUrl: string, claims: Claims, { md5 }: FileRecord, { metadata }: Registration) {
  const url = `${ingestUrl}/${claims.key}`
  const { key, name, size, type, ticket } = claims
  const file = { key, name, size, type, customId: ticket, fileHash: md5, url, appUrl: url, ufsUrl: url }
  return { status: 'uploaded', origin: ingestUrl, metadata, file }
}

async function within(ms: number, work: Promise<unknown>): Promise<void> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Refused(502, 'not-processed')), ms)
  try {
    await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
