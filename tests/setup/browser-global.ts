import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type Chromium, findChromium } from './chromium.ts'
import { runToEnd } from './portal.ts'
import { createDatabase, dropDatabase, makeTemplate, onServer, startTestServer, testFolder } from './test-databases.ts'

declare module 'vitest' {
  interface ProvidedContext {
    chromium: Chromium
    /** The database and the data folder of a portal with the demo in it, to be copied. */
    demo: { server: string; database: string; dataFolder: string }
  }
}

/** Before the browser tests: a Chromium, and a seeded demo that every test file gets a copy of. */
export default async function setup(project: TestProject) {
  const [chromium, server] = await Promise.all([findChromium(), startTestServer()])
  const database = await createDatabase(server.url, 'demo')
  const dataFolder = join(testFolder, database)
  await runToEnd('demo-reset.ts', { databaseUrl: onServer(server.url, database), dataFolder })
  await makeTemplate(server.url, database)
  project.provide('chromium', chromium)
  project.provide('demo', { server: server.url, database, dataFolder })
  return async () => {
    await rm(dataFolder, { recursive: true, force: true })
    await dropDatabase(server.url, database)
    await server.stop()
  }
}
