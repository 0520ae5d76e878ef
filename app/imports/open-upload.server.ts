import { NotStored, openFile } from '#app/files/storage.server.ts'
import type { ImportView } from '#db/queries/imports.ts'
import { Refusal } from '#importers/issues.ts'
import type { ByteSource } from '#importers/read/source.ts'

/** The uploaded file of an import. @throws Refusal where it was destroyed because it held secrets */
export function openUpload({ fileKey: key, fileName: name }: Pick<ImportView, 'fileKey' | 'fileName'>): Promise<ByteSource> {
  return openFile({ key, name }).catch((trouble) => {
    throw trouble instanceof NotStored ? new Refusal('file-destroyed') : trouble
  })
}
