import { fileSource } from '#importers/read/node.ts'
import { isMissing } from './json-file.server.ts'
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

    async delete(keys) {
      for (const key of keys) await disk.destroy(key)
    },
  }
}
