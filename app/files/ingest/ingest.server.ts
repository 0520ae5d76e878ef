import type { LocalDisk } from '../local-disk.server.ts'
import { head } from './head.server.ts'
import { type Deliver, hooks } from './hook.server.ts'
import { readPresignedUrl, type Signing } from './presigned-url.server.ts'
import { put } from './put.server.ts'
import { Refused, refusal } from './refused.server.ts'
import { registrations } from './registrations.server.ts'
import { answerRouter } from './router-calls.server.ts'
import { asRefusal, freeBytes } from './space.server.ts'
import { createTurns } from './turns.server.ts'

export type IngestOptions = Signing & {
  disk: LocalDisk
  /** The most bytes a file may have. */
  limit: number
  deliver: Deliver
  now?: () => Date
  /** How long the file router may take over a complete file, in milliseconds. */
  hookTimeoutMs?: number
  /** Free bytes on the disk of a folder. */
  free?: (folder: string) => Promise<number>
}

/** What the parts of the ingest share. */
export type Ingest = ReturnType<typeof prepare>

/**
 * UploadThing's ingest protocol (version 7) over files on this disk: the part that the hosted service plays otherwise.
 * An upload goes `registered → stored → done`; each state is on disk, and a repeated request goes on from there.
 * The result answers requests below `ingestUrl`, the absolute address under which URLs were given out.
 */
export function createIngest(options: IngestOptions): (request: Request, ingestUrl: string) => Promise<Response> {
  const ingest = prepare(options)
  return async (request, ingestUrl) => {
    try {
      return await answer(ingest, request, ingestUrl)
    } catch (error) {
      const known = asRefusal(error)
      if (known instanceof Refused) return refusal(known)
      throw error
    }
  }
}

function prepare({ disk, apiKey, appId, limit, deliver, now, hookTimeoutMs = 120_000, free = freeBytes }: IngestOptions) {
  return {
    disk,
    limit,
    free,
    apiKey,
    appId,
    now: now ?? (() => new Date()),
    uploads: registrations(disk),
    inTurn: createTurns(),
    hook: hooks({ apiKey, deliver, timeoutMs: hookTimeoutMs }),
    /** When left-overs were last cleared away, in milliseconds since 1970. */
    sweptAt: 0,
  }
}

async function answer(ingest: Ingest, request: Request, ingestUrl: string): Promise<Response> {
  if (request.method === 'POST') return answerRouter(ingest, request)
  if (request.method !== 'HEAD' && request.method !== 'PUT') throw new Refused(405, 'not-found')
  const claims = readPresignedUrl(request.url, ingestUrl, ingest, ingest.now())
  return request.method === 'HEAD' ? head(ingest, claims) : put(ingest, claims, request, ingestUrl)
}
