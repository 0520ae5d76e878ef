import { endStories } from '#tests/fixtures/story.ts'
import { tellOfTwoVendors } from '#tests/fixtures/two-vendors.ts'
import { test as base } from '#tests/setup/database.ts'

/** Tests in a database that holds two vendors with two customers each. What a test changes stays changed for the next one. */
export const test = base.extend('all', { scope: 'file' }, async ({ database }, { onCleanup }) => {
  onCleanup(endStories)
  return database && tellOfTwoVendors()
})

export { describe, expect } from '#tests/setup/database.ts'
