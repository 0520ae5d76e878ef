import { z } from 'zod'
import { inScope } from '#db/client.server.ts'
import { findFile } from '#db/queries/files.ts'
import type { Scope } from '#db/scope.ts'
import type { ByteSource } from '#importers/read/source.ts'
import { NotStored, openFile } from './storage.server.ts'

/**
 * An uploaded file as its sender left it, for somebody in whose sight it is.
 * @throws Response 404 where there is no such file, 410 where its bytes were destroyed
 */
export async function requireUploadedFile(scope: Scope, id: string | undefined): Promise<ByteSource> {
  const known = z.uuid().safeParse(id)
  const file = known.success ? await inScope(scope, (db) => findFile(db, scope, known.data)) : undefined
  if (!file) throw new Response(null, { status: 404 })
  if (file.destroyedAt) throw new Response(null, { status: 410 })
  return openFile(file).catch((error) => {
    throw error instanceof NotStored ? new Response(null, { status: 410 }) : error
  })
}
