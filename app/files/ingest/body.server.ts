import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import busboy from 'busboy'
import { Refused } from './refused.server.ts'

/** Room for what multipart adds around a file: boundaries and headers, in bytes. */
export const OVERHEAD = 64 * 1024

/**
 * The bytes of the one file in a request, whether it comes bare or as a multipart form. At most `limit` bytes of body
 * are read, and no longer than until `ended` fires.
 * @throws Refused 413 `too-large`, 400 `interrupted`, `malformed` or `no-file`, or the reason of `ended`
 */
export function fileBytes(request: Request, limit: number, ended: AbortSignal): AsyncGenerator<Uint8Array> {
  const type = request.headers.get('content-type') ?? ''
  const body = bodyBytes(request, limit, ended)
  return type.startsWith('multipart/form-data') ? filePart(body, type) : body
}

/** A request's body. On refusal the rest is left unread (never cancelled), or the socket would be gone before the answer. */
export async function* bodyBytes(request: Request, limit: number, ended: AbortSignal): AsyncGenerator<Uint8Array> {
  const reader = request.body?.getReader()
  if (!reader) return
  // With its lock released, a waiting read rejects at once.
  const release = () => reader.releaseLock()
  ended.addEventListener('abort', release, { once: true })
  try {
    for (let seen = 0; ; ) {
      ended.throwIfAborted()
      const { done, value } = await reader.read().catch(() => {
        ended.throwIfAborted()
        throw new Refused(400, 'interrupted')
      })
      if (done) return
      seen += value.length
      if (seen > limit) throw new Refused(413, 'too-large')
      yield value
    }
  } finally {
    ended.removeEventListener('abort', release)
    release()
  }
}

async function* filePart(body: AsyncGenerator<Uint8Array>, type: string): AsyncGenerator<Uint8Array> {
  const parser = multipartParser(type)
  const opened = new Promise<Readable>((resolve) => parser.once('file', (_field, file) => resolve(file)))
  const feeding = pipeline(body, parser)
  try {
    const noFile = feeding.then(() => {
      throw new Refused(400, 'no-file')
    })
    for await (const chunk of await Promise.race([opened, noFile])) yield chunk
    await feeding
  } catch (error) {
    // When the feeding failed, the file's stream only says "premature close"; the cause is with the feeding.
    await feeding.catch((cause) => {
      throw cause instanceof Refused ? cause : new Refused(400, 'malformed')
    })
    throw error
  } finally {
    parser.destroy()
  }
}

function multipartParser(type: string) {
  try {
    return busboy({ headers: { 'content-type': type }, limits: { files: 1, fields: 0 } })
  } catch {
    throw new Refused(400, 'malformed')
  }
}
