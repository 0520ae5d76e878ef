import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { test as base, inject } from 'vitest'
import { DEMO_PASSWORD } from '#app/demo/people.ts'
import { watch } from './page-trouble.ts'
import { startPortal } from './portal.ts'
import { copyDatabase, dropDatabase, onServer, testFolder } from './test-databases.ts'

/**
 * Tests as a person in Chromium. Each file has a portal of its own with the demo in it; each test has a page of its own
 * that knows nobody yet. A test fails when its page logs an error, breaks the security policy or gets a 5xx, unless the
 * test says so beforehand with `trouble.expected(/…/)`.
 */
export const test = base
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture needs
  .extend('portal', { scope: 'file' }, async ({}, { onCleanup }) => {
    const { server, database, dataFolder } = inject('demo')
    const name = await copyDatabase(server, database, 'portal')
    const place = { databaseUrl: onServer(server, name), dataFolder: join(testFolder, name) }
    await cp(dataFolder, place.dataFolder, { recursive: true })
    const portal = await startPortal(place)
    onCleanup(async () => {
      await portal.stop()
      await dropDatabase(server, name)
      await rm(place.dataFolder, { recursive: true, force: true })
    })
    return portal
  })
  .extend('baseUrl', { scope: 'file' }, ({ portal }) => portal.baseUrl)
  // biome-ignore lint/correctness/noEmptyPattern: as above
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await chromium.launch(inject('chromium'))
    onCleanup(() => browser.close())
    return browser
  })
  .extend('context', async ({ browser, baseUrl }, { onCleanup }) => {
    const context = await browser.newContext({ baseURL: baseUrl, locale: 'en-GB', timezoneId: 'Europe/Amsterdam', reducedMotion: 'reduce' })
    context.setDefaultTimeout(15_000)
    onCleanup(() => context.close())
    return context
  })
  .extend('trouble', async ({ context }, { onCleanup }) => {
    const trouble = watch(context)
    onCleanup(trouble.check)
    return trouble
  })
  // The trouble is watched from the first page on, hence the dependence.
  .extend('page', async ({ context, trouble }) => trouble && context.newPage())
  /** Signs a person of the demo in, in the browser of this test. */
  .extend('signIn', ({ context, baseUrl }) => async (email: string) => {
    const headers = { origin: baseUrl }
    const answer = await context.request.post('/api/auth/sign-in/email', { headers, data: { email, password: DEMO_PASSWORD } })
    if (!answer.ok()) throw new Error(`${email} cannot sign in: ${answer.status()} ${await answer.text()}`)
  })

export { expect } from 'playwright/test'
export { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest'
export { expectAccessible } from './accessible.ts'
export { screenshots } from './screenshots.ts'
