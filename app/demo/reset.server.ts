import { deleteFiles } from '#app/files/storage.server.ts'
import { ownerDb } from '#db/client.server.ts'
import { emptyDatabase, isUnused, listFileKeys } from '#db/queries/seeding.ts'
import { seedDemo } from './seed.server.ts'
import { demoSignIns } from './sign-ins.server.ts'

/**
 * Throws away what was done in the demo, files included, and fills it anew.
 * @returns false, with nothing changed, where the database holds something else than the demo
 */
export async function resetDemo(now?: Date): Promise<boolean> {
  const isDemo = (await demoSignIns()).length > 0
  if (!isDemo && !(await isUnused(ownerDb()))) return false
  const keys = await listFileKeys(ownerDb())
  await emptyDatabase(ownerDb())
  await deleteFiles(keys)
  return seedDemo(now)
}
