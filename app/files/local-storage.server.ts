import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { fileSource } from '#importers/read/node.ts'
import { digests, watched } from './digests.server.ts'
import { isMissing } from './disk-files.server.ts'
import { isKey, type LocalDisk } from './local-disk.server.ts'
import { NotStored, type Storage } from './storage.server.ts'

/** Files that the local ingest took in. */
export function localStorage(disk: LocalDisk): Storage {
  return {
    async open(key, name) {
      if (!isKey(key)) throw new NotStored(key)
      return fileSource(disk.pathOf(key), name).catch((error) => {
        throw isMissing(error) ? new NotStored(key) : error
      })
    },

    async sha256(key) {
      const record = isKey(key) ? await disk.findRecord(key) : undefined
      if (!record) throw new NotStored(key)
      return record.sha256
    },

    async put(source) {
      const key = randomBytes(24).toString('base64url')
      const part = disk.arriving(key, 'part')
      const seen = digests()
      try {
        await pipeline(watched(source.stream(), seen.update), createWriteStream(part, { mode: 0o600, flush: true }))
      } catch (error) {
        await rm(part, { force: true })
        throw error
      }
      const record = seen.record()
      await disk.keep(part, key, record)
      return { key, bytes: record.bytes, sha256: record.sha256 }
    },

    async delete(keys) {
      for (const key of keys) await disk.destroy(key)
    },
  }
}
