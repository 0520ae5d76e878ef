import { readdir } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { findStats } from '../disk-files.server.ts'
import { isKey } from '../local-disk.server.ts'
import type { Ingest } from './ingest.server.ts'

/**
 * Removes uploads that were announced before `oldest` and never finished: their addresses have expired, so nobody can go
 * on with them. Files that were processed stay; of those only a left-over registration goes.
 */
export async function sweep({ disk, uploads, inTurn }: Ingest, oldest: Date): Promise<void> {
  const folder = join(disk.folder, 'arriving')
  for (const name of await readdir(folder)) {
    const key = parse(name).name
    if (!isKey(key)) continue
    const registration = await uploads.find(key)
    // Bytes without a registration: a copy into the storage that was broken off.
    const at = registration?.at ?? (await findStats(join(folder, name)))?.mtimeMs
    if (at === undefined || at >= oldest.getTime()) continue
    await inTurn(key, async () => {
      if (registration && !(await disk.findRecord(key))?.told) await disk.destroy(key)
      await uploads.remove(key)
    })
  }
}
