import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Ingest } from './ingest.server.ts'

/**
 * Removes uploads that were announced before `oldest` and never finished: their addresses have expired, so nobody can go
 * on with them. Files that were processed stay; of those only a left-over registration goes.
 */
export async function sweep({ disk, uploads, inTurn }: Ingest, oldest: Date): Promise<void> {
  const names = await readdir(join(disk.folder, 'arriving'))
  for (const key of names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length))) {
    const registration = await uploads.find(key)
    if (!registration || registration.at >= oldest.getTime()) continue
    await inTurn(key, async () => {
      if (!(await disk.findRecord(key))?.told) await disk.destroy(key)
      await uploads.remove(key)
    })
  }
}
