import { join } from 'node:path'
import { env } from '#app/env.server.ts'
import { stopQueue } from '#app/jobs/queue.server.ts'
import { openDatabase } from '#app/server/database.ts'
import { projectFolder } from '#app/server/project-folder.ts'
import { connect, disconnect } from '#db/client.server.ts'
import { migrate } from '#db/migrate.server.ts'

/** Runs a command's work connected to the portal's database, started where needed, and leaves it afterwards. */
export async function withDatabase<T>(work: () => Promise<T>): Promise<T> {
  const database = await openDatabase(env())
  try {
    await migrate(database.url, join(projectFolder, 'db', 'migrations'))
    connect(database.url)
    return await work()
  } finally {
    await stopQueue()
    await disconnect()
    await database.stop()
  }
}
