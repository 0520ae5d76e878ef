import { sizeOf } from './head.server.ts'
import { uploadedEvent } from './hook.server.ts'
import type { Ingest } from './ingest.server.ts'
import type { Claims } from './presigned-url.server.ts'
import { receive } from './receive.server.ts'
import { Refused } from './refused.server.ts'
import type { Stored, Upload } from './registrations.server.ts'
import { requireSpace } from './space.server.ts'

/** Takes a file, or the rest of one, tells the file router about it and passes on what the router answers. */
export async function put(ingest: Ingest, claims: Claims, request: Request, ingestUrl: string): Promise<Response> {
  if (claims.size > ingest.limit) throw new Refused(413, 'too-large')
  const answer = await ingest.inTurn(claims.key, async (ended) => {
    const upload = await ingest.uploads.require(claims)
    if (upload.state === 'done') return upload.answer
    return tell(ingest, await store(ingest, upload, claims, request, ended), claims, ingestUrl)
  })
  // When a file that is here already is sent again, nobody reads its body: see `refusal`.
  return Response.json(answer, { headers: { Connection: 'close' } })
}

type Unfinished = Exclude<Upload, { state: 'done' }>

async function store({ disk, free }: Ingest, upload: Unfinished, claims: Claims, request: Request, ended: AbortSignal): Promise<Stored> {
  if (upload.state === 'stored') return upload
  requireSpace(await free(disk.folder), claims.size - (await sizeOf(disk.arriving(claims.key, 'part'))))
  return { ...upload, state: 'stored', record: await receive(disk, claims, request, ended) }
}

/** May happen twice for one file, when we are stopped between the router's answer and our note of it. */
async function tell({ disk, hook, uploads }: Ingest, { registration, record }: Stored, claims: Claims, ingestUrl: string) {
  const event = uploadedEvent(ingestUrl, claims, record, registration)
  const serverData = await hook.tell(claims.key, registration, event)
  const { url, appUrl, ufsUrl, fileHash } = event.file
  const answer = { url, appUrl, ufsUrl, fileHash, serverData }
  await disk.saveRecord(claims.key, { ...record, told: { tickets: registration.metadata.tickets, answer } })
  await uploads.remove(claims.key)
  return answer
}
