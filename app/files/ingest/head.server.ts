import { findStats } from '../disk-files.server.ts'
import type { Ingest } from './ingest.server.ts'
import type { Claims } from './presigned-url.server.ts'

/** Says how many bytes are here already, so that the client goes on from there. Ends a transfer that is still running. */
export async function head({ disk, uploads, inTurn }: Ingest, claims: Claims): Promise<Response> {
  const bytes = await inTurn(claims.key, async () => {
    const upload = await uploads.require(claims)
    return upload.state === 'registered' ? Math.min(await sizeOf(disk.arriving(claims.key, 'part')), claims.size) : claims.size
  })
  return new Response(null, { headers: { 'x-ut-range-start': String(bytes) } })
}

/** In bytes; 0 for a file that is not there. */
export async function sizeOf(path: string): Promise<number> {
  return (await findStats(path))?.size ?? 0
}
