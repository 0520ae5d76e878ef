import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { ByteSource } from './source.ts'

const CHUNK = 262_144

/** A source over a file on disk. Throws what `stat` throws where there is no such file, and `EISDIR` for a folder. */
export async function fileSource(path: string, name = basename(path)): Promise<ByteSource> {
  const found = await stat(path)
  if (!found.isFile()) throw Object.assign(new Error(`not a file: ${path}`), { code: 'EISDIR' })
  return {
    name,
    size: found.size,
    slice: (start, end) => readRange(path, start, Math.min(end, found.size)),
    stream: () => createReadStream(path, { highWaterMark: CHUNK }),
  }
}

async function readRange(path: string, start: number, end: number): Promise<Uint8Array> {
  if (end <= start) return new Uint8Array(0)
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(end - start), 0, end - start, start)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** SHA-256 of a source's bytes in lower-case hexadecimal. */
export async function sha256(source: ByteSource): Promise<string> {
  const hash = createHash('sha256')
  for await (const bytes of source.stream()) hash.update(bytes)
  return hash.digest('hex')
}
