import { Refusal } from '../../issues.ts'
import type { ByteSource } from '../source.ts'
import { concat } from '../text/decode.ts'
import { type Archive, type ArchiveFile, openArchive } from './archive.ts'

/** The only file of an archive as a source of its own. Throws `Refusal` `zip-contents` where there is not exactly one. */
export async function singleFile(source: ByteSource, archive?: Archive): Promise<ByteSource> {
  const { files } = archive ?? (await openArchive(source))
  const real = files.filter((file) => !/(^|\/)(__MACOSX|\.DS_Store)/.test(file.name))
  if (real.length !== 1) throw new Refusal('zip-contents', { format: 'zip', files: real.length })
  return archivedSource(real[0]!)
}

function archivedSource(file: ArchiveFile): ByteSource {
  return {
    name: file.name.split('/').at(-1)!,
    size: file.size,
    stream: () => file.read(),
    async slice(start, end) {
      let bytes: Uint8Array = new Uint8Array(0)
      for await (const chunk of file.read()) {
        bytes = concat(bytes, chunk)
        if (bytes.length >= end) break
      }
      return bytes.subarray(start, end)
    },
  }
}
