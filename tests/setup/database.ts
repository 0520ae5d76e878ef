import { test as base, inject } from 'vitest'
import { connect, disconnect } from '#db/client.server.ts'
import { copyDatabase, dropDatabase, onServer } from './test-databases.ts'

/**
 * Tests against a real PostgreSQL: each file has a migrated database of its own, empty at its start, and is connected to
 * it, so that queries and use cases can simply be called. `database.url` is for connections of another kind.
 */
// biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture needs
export const test = base.extend('database', { scope: 'file', auto: true }, async ({}, { onCleanup }) => {
  const { server, empty } = inject('databases')
  const name = await copyDatabase(server, empty, 'file')
  const url = onServer(server, name)
  connect(url, { max: 6 })
  onCleanup(async () => {
    await disconnect()
    await dropDatabase(server, name)
  })
  return { url }
})

export { afterAll, afterEach, beforeAll, beforeEach, describe, expect, vi } from 'vitest'
