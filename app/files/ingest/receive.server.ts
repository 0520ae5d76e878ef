import { type FileHandle, open } from 'node:fs/promises'
import { type Digests, digests } from '../digests.server.ts'
import type { FileRecord, LocalDisk } from '../local-disk.server.ts'
import { fileBytes, OVERHEAD } from './body.server.ts'
import type { Claims } from './presigned-url.server.ts'
import { Refused } from './refused.server.ts'

/**
 * Takes the body of a PUT into the upload's part file, from where the client says it goes on, and keeps the file when
 * it is complete. Whatever arrives stays for the next try.
 * @throws Refused
 */
export async function receive(disk: LocalDisk, claims: Claims, request: Request, ended: AbortSignal): Promise<FileRecord> {
  const start = rangeStart(request.headers.get('range'))
  const announced = Number(request.headers.get('content-length') ?? 0)
  if (announced > claims.size - start + OVERHEAD) throw new Refused(413, 'too-large')
  const part = disk.arriving(claims.key, 'part')
  const file = await openPart(part)
  const seen = digests()
  try {
    await goBackTo(start, file, seen)
    await append(request, file, start, claims.size, seen, ended)
    await file.sync()
  } finally {
    await file.close()
  }
  const record = seen.record()
  await disk.keep(part, claims.key, record)
  return record
}

/** `bytes=N-`; nothing means from the start. */
function rangeStart(range: string | null): number {
  const start = Number(range === null ? 0 : (/^bytes=(\d+)-$/.exec(range)?.[1] ?? Number.NaN))
  if (!Number.isSafeInteger(start)) throw new Refused(400, 'bad-range')
  return start
}

/** Opened for reading and writing, made when missing. */
async function openPart(path: string): Promise<FileHandle> {
  const made = await open(path, 'a', 0o600)
  await made.close()
  return open(path, 'r+')
}

/** Cuts the part file to `start` bytes and reads them again for the hashes. */
async function goBackTo(start: number, file: FileHandle, seen: Digests): Promise<void> {
  const { size } = await file.stat()
  if (start > size) throw new Refused(416, 'bad-range')
  await file.truncate(start)
  if (start === 0) return
  for await (const chunk of file.createReadStream({ start: 0, end: start - 1, autoClose: false })) seen.update(chunk)
}

async function append(request: Request, file: FileHandle, start: number, size: number, seen: Digests, ended: AbortSignal): Promise<void> {
  const stop = new AbortController()
  let at = start
  try {
    for await (const chunk of fileBytes(request, size - start + OVERHEAD, AbortSignal.any([ended, stop.signal]))) {
      if (at + chunk.length > size) throw new Refused(413, 'too-large')
      await writeAt(file, chunk, at)
      seen.update(chunk)
      at += chunk.length
    }
  } finally {
    stop.abort()
  }
  if (at !== size) throw new Refused(400, 'incomplete')
}

async function writeAt(file: FileHandle, chunk: Uint8Array, at: number): Promise<void> {
  for (let done = 0; done < chunk.length; ) done += (await file.write(chunk, done, chunk.length - done, at + done)).bytesWritten
}
