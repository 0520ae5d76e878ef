import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openFile } from '#app/files/storage.server.ts'
import { Refusal } from '#importers/issues.ts'
import { form, head, presign, presignOne, put, send, sha256, someBytes } from './client.ts'
import { ownPortal } from './own-portal.ts'

const LIMIT = 2 ** 20
const portal = ownPortal({ limit: LIMIT })

describe('an uploaded file', () => {
  test('arrives unchanged, and the client is told which import it became', async () => {
    const bytes = someBytes(300_000)
    const { url, key } = await presignOne(portal.origin, { name: 'klanten.csv', size: bytes.length })
    expect(await put(url, bytes)).toMatchObject({ status: 200, json: { serverData: { customer: 'acme', earlier: null } } })
    const known = { key, name: 'klanten.csv', bytes: bytes.length, sha256: sha256(bytes), by: 'kim', entity: 'customers' }
    expect(portal.intake.arrived.at(-1)).toMatchObject(known)
    const stored = await openFile({ key, name: 'klanten.csv' })
    expect(sha256(Buffer.concat(await Array.fromAsync(stored.stream())))).toBe(sha256(bytes))
    expect(await stored.slice(1000, 1010)).toEqual(bytes.slice(1000, 1010))
  })

  test('may be bare instead of a form', async () => {
    const bytes = someBytes(1000)
    const { url } = await presignOne(portal.origin, { name: 'a.csv', size: bytes.length })
    expect(await send(url, { method: 'PUT', body: bytes })).toMatchObject({ status: 200 })
    expect(portal.intake.arrived.at(-1)?.sha256).toBe(sha256(bytes))
  })

  test('may be empty: that is for the import to say', async () => {
    const { url } = await presignOne(portal.origin, { name: 'empty.csv', size: 0 })
    expect(await put(url, new Uint8Array())).toMatchObject({ status: 200 })
    expect(portal.intake.arrived.at(-1)).toMatchObject({ bytes: 0 })
  })

  test('may look like the boundary of a form inside', async () => {
    const bytes = new TextEncoder().encode('\r\n------formdata-undici-0\r\nContent-Disposition: form-data\r\n--'.repeat(5000))
    const { url } = await presignOne(portal.origin, { name: 'a.csv', size: bytes.length })
    expect(await put(url, bytes)).toMatchObject({ status: 200 })
    expect(portal.intake.arrived.at(-1)?.sha256).toBe(sha256(bytes))
  })

  test.each([
    ['../up.csv'],
    ['../../../../etc/passwd'],
    ['KLANTEN.CSV'],
    ['klanten'],
    ['Päivä.csv'],
    ['a b.csv'],
    ['100%25+%41 "quoted" #?&=~!*().csv'],
    ['😀 customers.csv'],
    ['C:\\temp\\a.csv'],
    [`${'n'.repeat(300)}.csv`],
  ])('keeps its name %s, which never becomes a path', async (name) => {
    const bytes = someBytes(10)
    const presigned = await presignOne(portal.origin, { name, size: bytes.length })
    expect(await put(presigned.url, bytes)).toMatchObject({ status: 200 })
    expect(portal.intake.arrived.at(-1)?.name).toBe(name)
    expect(await readdir(portal.dataDir)).toEqual(['files'])
    for (const folder of ['kept', 'arriving']) {
      for (const entry of await readdir(join(portal.dataDir, 'files', folder))) expect(entry).toMatch(/^[\w-]{48}(\.json)?$/)
    }
  })
})

describe('before any byte is sent', () => {
  test('somebody who is not signed in gets no address', async () => {
    const response = await presign(portal.origin, [{ name: 'a.csv', size: 1 }], { person: '' })
    expect([response.status, await response.json()]).toEqual([403, { message: 'not-allowed' }])
  })

  test('the import can say no, with its reason', async () => {
    const check = async () => {
      throw new Refusal('onboarding-paused')
    }
    await portal.restart({ intake: { ...portal.intake, check } })
    const response = await presign(portal.origin, [{ name: 'a.csv', size: 1 }])
    expect([response.status, await response.json()]).toEqual([403, { message: 'onboarding-paused' }])
    await portal.restart()
  })

  test('a file over the limit, an eleventh file and a wrong target are refused', async () => {
    const tooBig = await presign(portal.origin, [{ name: 'a.csv', size: LIMIT + 1 }])
    expect([tooBig.status, await tooBig.json()]).toEqual([400, { message: 'Invalid config: FileSizeMismatch' }])
    const tooMany = await presign(
      portal.origin,
      Array.from({ length: 11 }, (_, at) => ({ name: `${at}.csv`, size: 1 })),
    )
    expect([tooMany.status, await tooMany.json()]).toEqual([400, { message: 'Invalid config: FileCountMismatch' }])
    const nowhere = await presign(portal.origin, [{ name: 'a.csv', size: 1 }], { input: { onboardingId: 'x', entity: 'customers' } })
    expect(nowhere.status).toBe(400)
  })

  test('ten files get ten addresses', async () => {
    const files = Array.from({ length: 10 }, (_, at) => ({ name: 'same.csv', size: at }))
    const addresses = (await (await presign(portal.origin, files)).json()) as { key: string }[]
    expect(new Set(addresses.map(({ key }) => key)).size).toBe(10)
  })
})

describe('more bytes than declared', () => {
  test('are refused before they are read, when the request says so', async () => {
    const { url } = await presignOne(portal.origin, { name: 'a.csv', size: 1000 })
    const reply = await put(url, someBytes(1000 + 70_000))
    expect(reply).toMatchObject({ status: 413, json: { error: 'too-large' }, headers: { connection: 'close' } })
  })

  test('are refused when they come, where the request does not say', async () => {
    const { url } = await presignOne(portal.origin, { name: 'a.csv', size: 1000 })
    const { body, type } = await form(someBytes(1001))
    const reply = await send(url, { method: 'PUT', body, headers: { 'Content-Type': type, 'Transfer-Encoding': 'chunked' } })
    expect(reply).toMatchObject({ status: 413, json: { error: 'too-large' }, headers: { connection: 'close' } })
  })

  test('are refused around the file as well', async () => {
    const { url } = await presignOne(portal.origin, { name: 'a.csv', size: 0 })
    const preamble = new Uint8Array(66_000).fill(0x2d)
    const headers = { 'Content-Type': 'multipart/form-data; boundary=b', 'Transfer-Encoding': 'chunked' }
    expect(await send(url, { method: 'PUT', body: preamble, headers })).toMatchObject({ status: 413 })
  })

  test('are refused when the limit was lowered after the address was given out', async () => {
    const { url } = await presignOne(portal.origin, { name: 'a.csv', size: LIMIT })
    await portal.restart({ limit: LIMIT / 2 })
    expect(await put(url, someBytes(LIMIT))).toMatchObject({ status: 413 })
    await portal.restart()
  })
})

describe('a body that is not a file', () => {
  test.each([
    ['fewer bytes than declared', 'multipart', 'incomplete'],
    ['a form without a file', '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx\r\n--b--\r\n', 'no-file'],
    ['a form that breaks off', '--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nx', 'malformed'],
    ['text that is no form', 'hello', 'malformed'],
  ])('is refused: %s', async (_what, text, code) => {
    const { url } = await presignOne(portal.origin, { name: 'a.csv', size: 10 })
    const headers = { 'Content-Type': 'multipart/form-data; boundary=b' }
    const reply = text === 'multipart' ? await put(url, someBytes(9)) : await send(url, { method: 'PUT', headers, body: Buffer.from(text) })
    expect(reply).toMatchObject({ status: 400, json: { error: code }, headers: { connection: 'close' } })
  })

  test('is refused when the form has no boundary, or the range makes no sense', async () => {
    const { url } = await presignOne(portal.origin, { name: 'a.csv', size: 10 })
    const noBoundary = { method: 'PUT', headers: { 'Content-Type': 'multipart/form-data' }, body: someBytes(10) }
    expect(await send(url, noBoundary)).toMatchObject({ status: 400, json: { error: 'malformed' } })
    const strange = { method: 'PUT', headers: { Range: 'bytes=-5' }, body: someBytes(10) }
    expect(await send(url, strange)).toMatchObject({ status: 400, json: { error: 'bad-range' } })
    expect(await put(url, someBytes(10), { start: 5 })).toMatchObject({ status: 416, json: { error: 'bad-range' } })
    expect(await head(url)).toBe(0)
  })
})

test('a full disk is said before the file is read', async () => {
  await portal.restart({ free: async () => 256 * 2 ** 20 + 999 })
  const { url } = await presignOne(portal.origin, { name: 'a.csv', size: 1000 })
  expect(await put(url, someBytes(1000))).toMatchObject({ status: 507, json: { error: 'disk-full' }, headers: { connection: 'close' } })
  await portal.restart()
})
