import { link, mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { findStats, readJson, writeJson } from './disk-files.server.ts'

/** Keys that UploadThing makes have 48 such characters; nothing else ever becomes part of a path. */
export function isKey(text: string): boolean {
  return /^[A-Za-z0-9_-]{16,128}$/.test(text)
}

const Record = z.object({
  bytes: z.number(),
  /** Lower-case hex. MD5 is what the protocol reports, SHA-256 the file's identity. */
  sha256: z.string(),
  md5: z.string(),
  /** What the client was told, once the upload was processed; with the tickets that may ask for it again. */
  told: z.object({ tickets: z.array(z.string()), answer: z.record(z.string(), z.unknown()) }).optional(),
})
export type FileRecord = z.infer<typeof Record>

/**
 * Uploaded files on this machine:
 * - `arriving/<key>.json`, `.part`: registered uploads and what came of them so far
 * - `kept/<key>`, `.json`: complete files, never changed again, and what is known about them
 * - `by-hash/<SHA-256>`: hard links to the kept files, through which the same bytes are stored once
 */
export type LocalDisk = ReturnType<typeof localDisk>

export function localDisk(folder: string) {
  const kept = (key: string) => join(folder, 'kept', requireKey(key))
  const byHash = (sha256: string) => join(folder, 'by-hash', sha256)

  return {
    folder,
    arriving: (key: string, ending: 'json' | 'part') => join(folder, 'arriving', `${requireKey(key)}.${ending}`),
    pathOf: kept,

    async prepare(): Promise<void> {
      for (const name of ['arriving', 'kept', 'by-hash']) await mkdir(join(folder, name), { recursive: true, mode: 0o700 })
    },

    async findRecord(key: string): Promise<FileRecord | undefined> {
      const found = await readJson(`${kept(key)}.json`)
      return found === undefined ? undefined : Record.parse(found)
    },

    saveRecord: (key: string, record: FileRecord) => writeJson(`${kept(key)}.json`, record),

    /** Moves a complete file in. Bytes that are here already are shared, not stored again. */
    async keep(part: string, key: string, record: FileRecord): Promise<void> {
      await rm(kept(key), { force: true })
      if (await linked(byHash(record.sha256), kept(key))) await rm(part)
      else {
        await rename(part, kept(key))
        await linked(kept(key), byHash(record.sha256))
      }
      await syncFolder(join(folder, 'kept'))
      await this.saveRecord(key, record)
    },

    /** Destroys what is kept under a key; the bytes themselves go with the last key that has them. */
    async destroy(key: string): Promise<void> {
      const record = await this.findRecord(key)
      await rm(kept(key), { force: true })
      if (record && (await findStats(byHash(record.sha256)))?.nlink === 1) await rm(byHash(record.sha256), { force: true })
      await rm(`${kept(key)}.json`, { force: true })
    },
  }
}

function requireKey(key: string): string {
  if (!isKey(key)) throw new Error('Not a key of a stored file')
  return key
}

/** Whether `to` now is another name of `from`. Not every file system can; then bytes are stored once per key. */
async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to)
    return true
  } catch (error) {
    if (['ENOENT', 'EEXIST', 'EPERM', 'ENOTSUP', 'EMLINK'].includes((error as NodeJS.ErrnoException).code ?? '')) return false
    throw error
  }
}

/** Makes a rename durable. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
