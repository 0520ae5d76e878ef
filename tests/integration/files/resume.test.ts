import { describe, expect, test } from 'vitest'
import { head, presignOne, put, putAndStall, sha256, someBytes } from './client.ts'
import { ownPortal } from './own-portal.ts'

const portal = ownPortal()

describe('an upload that was cut', () => {
  test('goes on where it stopped and arrives whole', async () => {
    const bytes = someBytes(3_000_000)
    const presigned = await presignOne(portal.origin, { name: 'a.csv', size: bytes.length })
    const sending = await putAndStall(portal.dataDir, presigned, bytes, { until: 1_000_000 })
    sending.cut()
    const start = await head(presigned.url)
    expect(start).toBeGreaterThan(1_000_000)
    expect(await put(presigned.url, bytes, { start })).toMatchObject({ status: 200 })
    expect(portal.intake.arrived.at(-1)).toMatchObject({ key: presigned.key, sha256: sha256(bytes) })
  })

  test('can be started over', async () => {
    const bytes = someBytes(500_000)
    const presigned = await presignOne(portal.origin, { name: 'a.csv', size: bytes.length })
    const sending = await putAndStall(portal.dataDir, presigned, bytes)
    sending.cut()
    expect(await put(presigned.url, bytes)).toMatchObject({ status: 200 })
    expect(portal.intake.arrived.at(-1)?.sha256).toBe(sha256(bytes))
  })

  test('survives twelve pauses, and completes once', async () => {
    const bytes = someBytes(2_600_000)
    const presigned = await presignOne(portal.origin, { name: 'a.csv', size: bytes.length })
    const before = portal.intake.arrived.length
    let start = 0
    for (let pause = 1; pause <= 12; pause++) {
      const upTo = bytes.subarray(0, pause * 200_000)
      const sending = await putAndStall(portal.dataDir, presigned, upTo, { start, until: start })
      sending.cut()
      start = await head(presigned.url)
      expect(start).toBeLessThanOrEqual(pause * 200_000)
    }
    expect(await put(presigned.url, bytes, { start })).toMatchObject({ status: 200 })
    expect(portal.intake.arrived.slice(before)).toMatchObject([{ sha256: sha256(bytes) }])
  })

  test('survives a restart of the server in the middle', async () => {
    const bytes = someBytes(2_000_000)
    const presigned = await presignOne(portal.origin, { name: 'a.csv', size: bytes.length })
    const sending = await putAndStall(portal.dataDir, presigned, bytes, { until: 500_000 })
    await portal.restart()
    expect(await sending.ended).toBe('broken')
    const start = await head(presigned.url)
    expect(start).toBeGreaterThan(500_000)
    expect(await put(presigned.url, bytes, { start })).toMatchObject({ status: 200 })
    expect(portal.intake.arrived.at(-1)?.sha256).toBe(sha256(bytes))
  })
})

describe('two requests for one upload', () => {
  test('the newcomer ends the one that is running, whose connection may be long dead', async () => {
    const bytes = someBytes(400_000)
    const presigned = await presignOne(portal.origin, { name: 'a.csv', size: bytes.length })
    const old = await putAndStall(portal.dataDir, presigned, bytes)
    expect(await put(presigned.url, bytes)).toMatchObject({ status: 200 })
    expect(['409', 'broken']).toContain(await old.ended)
    expect(portal.intake.arrived.at(-1)?.sha256).toBe(sha256(bytes))
  })

  test('five at once make one file and one import', async () => {
    const bytes = someBytes(400_000)
    const { url, key } = await presignOne(portal.origin, { name: 'a.csv', size: bytes.length })
    const replies = await Promise.allSettled(Array.from({ length: 5 }, () => put(url, bytes)))
    expect(replies.some((reply) => reply.status === 'fulfilled' && reply.value.status === 200)).toBe(true)
    expect(portal.intake.arrived.filter((file) => file.key === key)).toMatchObject([{ sha256: sha256(bytes) }])
  })

  test('a finished upload sent again gets the same answer, and no second import', async () => {
    const bytes = someBytes(1000)
    const { url, key } = await presignOne(portal.origin, { name: 'a.csv', size: bytes.length })
    const first = await put(url, bytes)
    await portal.restart()
    expect(await head(url)).toBe(bytes.length)
    const again = await put(url, bytes)
    expect(again.json).toEqual(first.json)
    expect(portal.intake.arrived.filter((file) => file.key === key)).toHaveLength(1)
  })
})
