import { join } from 'node:path'
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router'
import { UTApi } from 'uploadthing/server'
import { keptSecret } from '#app/server/kept-secret.ts'
import type { Scope } from '#db/scope.ts'
import { takeForm } from './form-upload.server.ts'
import { byOrigin, eventOf, handlerFor, onlyBelow } from './handlers.server.ts'
import { hostedStorage } from './hosted-storage.server.ts'
import { createIngest, type IngestOptions } from './ingest/ingest.server.ts'
import type { Arrival } from './intake.ts'
import { localDisk } from './local-disk.server.ts'
import { localStorage } from './local-storage.server.ts'
import { type Storage, setStorage } from './storage.server.ts'
import { type RouterOptions, uploadRouter } from './upload-router.server.ts'

/** Hosted with UploadThing's own token, or everything on this machine below `dataDir`. */
export type UploadMode = { kind: 'hosted'; token: string } | { kind: 'local'; dataDir: string }

export type UploadsOptions = Omit<RouterOptions, 'sha256'> &
  Pick<IngestOptions, 'now' | 'hookTimeoutMs' | 'free'> & {
    mode: UploadMode
    /** The address that people use; absent: each request's own. */
    publicUrl?: string | null
  }

export type Uploads = {
  storage: Storage
  /** Takes the files of a plain form. @throws Refusal */
  form(request: Request, scope: Scope): Promise<Arrival[]>
  /** Answers `/api/uploadthing`: the file router. */
  route(event: ActionFunctionArgs | LoaderFunctionArgs): Promise<Response>
  /** Answers `/ingest/*`: the bytes. With the hosted service there is no such page. */
  ingest(request: Request): Promise<Response>
}

let started: Uploads | undefined

/** Sets uploads up for this process, in the mode that is configured. Nothing is sent anywhere by this. */
export async function startUploads(options: UploadsOptions): Promise<void> {
  const { mode } = options
  started = mode.kind === 'hosted' ? hosted(options, mode.token) : await local(options, mode.dataDir)
  setStorage(started.storage)
}

export function uploads(): Uploads {
  if (!started) throw new Error('Uploads are not set up; call startUploads() first')
  return started
}

function hosted(options: UploadsOptions, token: string): Uploads {
  const storage = hostedStorage(new UTApi({ token, logLevel: 'Warning' }))
  const router = uploadRouter({ ...options, sha256: storage.sha256 })
  const handlers = byOrigin((origin) => handlerFor(router, origin, { token }))
  return {
    storage,
    form: (request, scope) => takeForm(request, scope, { ...options, storage }),
    route: (event) => handlers(originOf(event.request, options))(event),
    ingest: async () => new Response(null, { status: 404 }),
  }
}

async function local(options: UploadsOptions, dataDir: string): Promise<Uploads> {
  const disk = localDisk(join(dataDir, 'files'))
  await disk.prepare()
  const signing = { apiKey: `sk_local_${keptSecret(disk.folder, 'upload-key')}`, appId: 'gangway' }
  const token = Buffer.from(JSON.stringify({ ...signing, regions: ['local'] })).toString('base64')
  const storage = localStorage(disk)
  const router = uploadRouter({ ...options, sha256: storage.sha256 })
  const handlers = byOrigin((origin) => {
    const ingestUrl = ingestUrlOf(origin)
    return handlerFor(router, origin, { token, ingestUrl, fetch: onlyBelow(ingestUrl, ingest) })
  })
  const deliver = (request: Request) => handlers(new URL(request.url).origin)(eventOf(request))
  const ingest = createIngest({ ...options, ...signing, disk, deliver })
  return {
    storage,
    form: (request, scope) => takeForm(request, scope, { ...options, storage }),
    route: (event) => handlers(originOf(event.request, options))(event),
    ingest: (request) => ingest(request, ingestUrlOf(originOf(request, options))),
  }
}

function ingestUrlOf(origin: string): string {
  return `${origin}/ingest`
}

function originOf(request: Request, { publicUrl }: Pick<UploadsOptions, 'publicUrl'>): string {
  return new URL(publicUrl ?? request.url).origin
}
