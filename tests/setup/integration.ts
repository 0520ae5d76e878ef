import type { TestProject } from 'vitest/node'
import { migrate } from '#db/migrate.server.ts'
import { createDatabase, dropDatabase, makeTemplate, onServer, startTestServer } from './test-databases.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the tests' server, and its database that has the schema and nothing else. */
    databases: { server: string; empty: string }
  }
}

/** Before the integration tests: a server, and a migrated database that every test file gets a copy of. */
export default async function setup(project: TestProject) {
  const server = await startTestServer()
  const empty = await createDatabase(server.url, 'empty')
  await migrate(onServer(server.url, empty))
  await makeTemplate(server.url, empty)
  project.provide('databases', { server: server.url, empty })
  return async () => {
    await dropDatabase(server.url, empty)
    await server.stop()
  }
}
