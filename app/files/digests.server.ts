import { createHash } from 'node:crypto'
import type { FileRecord } from './local-disk.server.ts'

export type Digests = ReturnType<typeof digests>

/** What is to be known of a file, gathered while its bytes pass by in order. `record` ends it. */
export function digests() {
  const [sha256, md5] = [createHash('sha256'), createHash('md5')]
  let bytes = 0
  return {
    update(chunk: Uint8Array): void {
      bytes += chunk.length
      sha256.update(chunk)
      md5.update(chunk)
    },
    record: (): FileRecord => ({ bytes, sha256: sha256.digest('hex'), md5: md5.digest('hex') }),
  }
}

/** Passes chunks on and shows each to `see`. */
export async function* watched(chunks: AsyncIterable<Uint8Array>, see: (chunk: Uint8Array) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    see(chunk)
    yield chunk
  }
}
