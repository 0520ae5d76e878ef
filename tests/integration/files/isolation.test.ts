import { AsyncLocalStorage } from 'node:async_hooks'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { presign, presignOne, put, someBytes } from './client.ts'
import { ownPortal } from './own-portal.ts'
import { rememberingIntake, scopeOfHeader } from './portal.ts'

const person = new AsyncLocalStorage<string | null>()
const seen: { asked: string; stored: string | null | undefined }[] = []
const portal = ownPortal({
  // What a portal must not do: ask AsyncLocalStorage inside the router. It shows whether the library mixes requests up.
  scopeOf: ({ request }) => {
    seen.push({ asked: request.headers.get('x-person')!, stored: person.getStore() })
    return scopeOfHeader({ request })
  },
})

test('the upload library runs on an effect whose fibers keep requests apart, in one copy', () => {
  const require = createRequire(import.meta.url)
  const version = (from: string) => {
    const resolved = createRequire(require.resolve(from)).resolve('effect/package.json')
    return JSON.parse(readFileSync(resolved, 'utf8')).version as string
  }
  const versions = new Set([version('uploadthing/server'), version('@uploadthing/shared'), version('@effect/platform')])
  expect(versions.size).toBe(1)
  const [major, minor] = [...versions][0]!.split('.').map(Number)
  // Fixed in 3.20.0 (GHSA-38f7-945m-qr2g); 4 is another library to uploadthing 7.
  expect(major).toBe(3)
  expect(minor).toBeGreaterThanOrEqual(20)
})

test('forty people asking at once each get their own identity', async () => {
  const { uploads } = await import('#app/files/uploads.server.ts')
  const { eventOf } = await import('#app/files/handlers.server.ts')
  const ask = (name: string) =>
    person.run(name, async () => {
      const request = new Request(`${portal.origin}/api/uploadthing?actionType=upload&slug=importFile`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'x-person': name },
        body: JSON.stringify({
          input: { onboardingId: '0b5f1c0a-6d1e-4c55-9d30-5a1a8f6f3d11', entity: 'customers' },
          files: [{ name: 'a.csv', size: 1, type: '' }],
        }),
      })
      expect((await uploads().route(eventOf(request))).status).toBe(200)
    })
  for (let round = 0; round < 5; round++) await Promise.all(Array.from({ length: 40 }, (_, at) => ask(`person-${at}`)))
  expect(seen).toHaveLength(200)
  expect(seen.filter(({ asked, stored }) => asked !== stored)).toEqual([])
})

test('forty files at once each arrive for the person who sent them', async () => {
  const intake = rememberingIntake()
  await portal.restart({ intake, scopeOf: scopeOfHeader })
  await Promise.all(
    Array.from({ length: 40 }, async (_, at) => {
      const bytes = someBytes(1000 + at)
      const { url } = await presignOne(portal.origin, { name: 'same.csv', size: bytes.length }, { person: `person-${at}` })
      expect(await put(url, bytes)).toMatchObject({ status: 200 })
    }),
  )
  expect(intake.arrived.map(({ by, bytes }) => [by, bytes]).sort()).toEqual(
    Array.from({ length: 40 }, (_, at) => [`person-${at}`, 1000 + at]).sort(),
  )
  expect((await presign(portal.origin, [{ name: 'a.csv', size: 1 }], { person: '' })).status).toBe(403)
})
