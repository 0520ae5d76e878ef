import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { head, presignOne, put, putAndStall, send, someBytes } from './client.ts'
import { ownPortal } from './own-portal.ts'

const HOUR = 60 * 60 * 1000
const clock = { at: Date.now() }
const portal = ownPortal({ now: () => new Date(clock.at) })
const arriving = () => readdir(join(portal.dataDir, 'files', 'arriving'))

test('uploads that were never finished are cleared away when their address has expired; files that arrived stay', async () => {
  const bytes = someBytes(50_000)
  const whole = await presignOne(portal.origin, { name: 'whole.csv', size: bytes.length })
  await put(whole.url, bytes)
  const cut = await presignOne(portal.origin, { name: 'cut.csv', size: bytes.length })
  const sending = await putAndStall(portal.dataDir, cut, bytes)
  sending.cut()
  expect(await head(cut.url)).toBeGreaterThan(0)
  const never = await presignOne(portal.origin, { name: 'never.csv', size: 1 })
  expect((await arriving()).sort()).toEqual([`${cut.key}.json`, `${cut.key}.part`, `${never.key}.json`].sort())

  clock.at += 23 * HOUR
  await presignOne(portal.origin, { name: 'later.csv', size: 1 })
  expect(await arriving()).toHaveLength(4)

  clock.at += 2 * HOUR
  const fresh = await presignOne(portal.origin, { name: 'fresh.csv', size: 1 })
  expect(await arriving()).toHaveLength(2)
  expect(await arriving()).toContain(`${fresh.key}.json`)
  expect(await readdir(join(portal.dataDir, 'files', 'kept'))).toEqual([whole.key, `${whole.key}.json`].sort())
})

test('a file that arrived but was never taken by an import is cleared away too', async () => {
  const refuse = async () => {
    throw new Error('not today')
  }
  clock.at = Date.now()
  await portal.restart({ intake: { ...portal.intake, fileArrived: refuse } })
  const { url, key } = await presignOne(portal.origin, { name: 'a.csv', size: 3 })
  expect(await put(url, someBytes(3))).toMatchObject({ status: 502 })
  clock.at += 26 * HOUR
  await presignOne(portal.origin, { name: 'b.csv', size: 1 })
  expect(await readdir(join(portal.dataDir, 'files', 'kept'))).not.toContain(key)
  expect(await send(url, { method: 'HEAD' })).toMatchObject({ status: 403 })
})
