import { describe, expect, test } from 'vitest'
import type { Intake } from '#app/files/intake.ts'
import { head, presignOne, put, sha256, signed, someBytes } from './client.ts'
import { ownPortal } from './own-portal.ts'

const reported: unknown[] = []
const portal = ownPortal({ hookTimeoutMs: 200, report: (error) => reported.push(error) })
const failing = (fileArrived: Intake['fileArrived']): Intake => ({ ...portal.intake, fileArrived })

describe('when the import cannot take a complete file', () => {
  test('the client is told to try again, the cause is reported, and the bytes are not sent twice', async () => {
    const bytes = someBytes(100_000)
    await portal.restart({
      intake: failing(async () => {
        throw new Error('The database is away')
      }),
    })
    const { url, key } = await presignOne(portal.origin, { name: 'a.csv', size: bytes.length })
    expect(await put(url, bytes)).toMatchObject({ status: 502, json: { error: 'not-processed' }, headers: { connection: 'close' } })
    expect(reported.at(-1)).toMatchObject({ message: 'The database is away' })

    await portal.restart()
    const start = await head(url)
    expect(start).toBe(bytes.length)
    expect(await put(url, bytes, { start })).toMatchObject({ status: 200, json: { serverData: { customer: 'acme' } } })
    expect(portal.intake.arrived.filter((file) => file.key === key)).toMatchObject([{ sha256: sha256(bytes) }])
  })

  test('an import that takes too long is not waited for, and is asked again next time', async () => {
    let finish = () => {}
    const slow = new Promise<void>((resolve) => {
      finish = resolve
    })
    await portal.restart({ intake: failing((...args) => slow.then(() => portal.intake.fileArrived(...args))) })
    const { url } = await presignOne(portal.origin, { name: 'a.csv', size: 10 })
    const bytes = someBytes(10)
    expect(await put(url, bytes)).toMatchObject({ status: 502 })
    finish()
    expect(await put(url, bytes)).toMatchObject({ status: 200 })
  })
})

test('a key that comes a second time gives the second uploader neither the first one’s answer nor a place for other bytes', async () => {
  const bytes = someBytes(10)
  const { key, url, customId } = await presignOne(portal.origin, { name: 'a.csv', size: 10 })
  const query = (ticket: string) => ({
    expires: String(Date.now() + 60_000),
    'x-ut-identifier': 'gangway',
    'x-ut-file-size': '10',
    'x-ut-slug': 'importFile',
    'x-ut-custom-id': ticket,
  })
  const second = await signed(portal, key, query(crypto.randomUUID()))
  expect(await put(second, bytes)).toMatchObject({ status: 409, json: { error: 'not-registered' }, headers: { connection: 'close' } })
  expect(await put(url, bytes)).toMatchObject({ status: 200 })
  expect(await put(second, bytes)).toMatchObject({ status: 409 })
  expect(await put(await signed(portal, key, query(customId)), bytes)).toMatchObject({ status: 200 })
})
