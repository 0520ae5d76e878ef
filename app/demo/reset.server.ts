import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ownerDb } from '#db/client.server.ts'
import { emptyDatabase, isUnused } from '#db/queries/seeding.ts'
import { seedDemo } from './seed.server.ts'
import { demoSignIns } from './sign-ins.server.ts'

/**
 * Throws away what was done in the demo, files included, and fills it anew.
 * @returns false, with nothing changed, where the database holds something else than the demo
 */
export async function resetDemo(dataFolder: string, now?: Date): Promise<boolean> {
  const isDemo = (await demoSignIns()).length > 0
  if (!isDemo && !(await isUnused(ownerDb()))) return false
  await emptyDatabase(ownerDb())
  await rm(join(dataFolder, 'files'), { recursive: true, force: true })
  return seedDemo(now)
}
