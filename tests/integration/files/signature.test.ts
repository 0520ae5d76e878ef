import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { apiKeyOf, head, presignOne, put, send, signed, someBytes } from './client.ts'
import { ownPortal } from './own-portal.ts'

const DAY = 24 * 60 * 60 * 1000
const clock = { at: Date.now() }
const portal = ownPortal({ now: () => new Date(clock.at) })
const bytes = someBytes(100)

const KEY = 'a'.repeat(48)
const query = { expires: String(Date.now() + DAY), 'x-ut-identifier': 'gangway', 'x-ut-file-size': '100', 'x-ut-slug': 'importFile' }

describe('the address of an upload', () => {
  test('holds for HEAD and PUT, and for nothing else', async () => {
    const { url } = await presignOne(portal.origin, { name: 'a.csv', size: 100 })
    expect(await head(url)).toBe(0)
    expect(await send(url, { method: 'GET' })).toMatchObject({ status: 405, headers: { connection: 'close' } })
    expect(await send(url, { method: 'DELETE' })).toMatchObject({ status: 405 })
    expect(await put(url, bytes)).toMatchObject({ status: 200 })
  })

  test.each<[string, (url: string) => string]>([
    ['no signature', (url) => url.slice(0, url.indexOf('&signature='))],
    ['no query', (url) => url.slice(0, url.indexOf('?'))],
    ['another signature', (url) => `${url.slice(0, -64)}${'0'.repeat(64)}`],
    ['half a signature', (url) => url.slice(0, -32)],
    ['a signature that cannot be decoded', (url) => `${url.slice(0, -64)}%E0%A4%A`],
    ['another key', (url) => url.replace(/ingest\/[\w-]+/, `ingest/${KEY}`)],
    ['another size', (url) => url.replace('x-ut-file-size=100', 'x-ut-file-size=101')],
    ['a later expiry', (url) => url.replace(/expires=\d/, 'expires=9')],
    ['an added parameter', (url) => `${url}&x-ut-file-size=1`],
    ['an inserted parameter', (url) => url.replace('&signature=', '&x-ut-file-size=1&signature=')],
    ['two parameters swapped', (url) => url.replace(/(x-ut-file-name=[^&]+)&(x-ut-file-size=\d+)/, '$2&$1')],
  ])('is worth nothing with %s', async (_what, change) => {
    const { url } = await presignOne(portal.origin, { name: 'a.csv', size: 100 })
    const changed = change(url)
    expect(changed).not.toBe(url)
    expect(await put(changed, bytes)).toMatchObject({ status: 403, json: { error: 'bad-signature' }, headers: { connection: 'close' } })
    expect(await send(changed, { method: 'HEAD' })).toMatchObject({ status: 403 })
  })

  test('expires after a day', async () => {
    const { url } = await presignOne(portal.origin, { name: 'a.csv', size: 100 })
    clock.at += DAY + 10_000
    expect(await put(url, bytes)).toMatchObject({ status: 403, json: { error: 'expired' }, headers: { connection: 'close' } })
    clock.at -= DAY + 10_000
    expect(await put(url, bytes)).toMatchObject({ status: 200 })
  })

  test.each<[string, string, Partial<typeof query>]>([
    ['for another app', KEY, { 'x-ut-identifier': 'other' }],
    ['with a size that is no number', KEY, { 'x-ut-file-size': '1e999' }],
    ['without a size', KEY, { 'x-ut-file-size': '' }],
    ['with a negative size', KEY, { 'x-ut-file-size': '-1' }],
    ['with a key that is a path', 'aaaaaaaaaaaaaaaa%2F..%2F..%2Fupload-key', {}],
    ['with a short key', 'aaa', {}],
  ])('is refused %s, even when signed', async (_what, key, changed) => {
    const url = await signed(portal, key, { ...query, ...changed })
    expect(await send(url, { method: 'PUT', body: bytes })).toMatchObject({ status: 403, json: { error: 'bad-signature' } })
  })

  test('is refused when it was made for another origin', async () => {
    const url = await signed(portal, KEY, query, 'https://portal.example')
    expect(await send(url, { method: 'PUT', body: bytes })).toMatchObject({ status: 403, json: { error: 'bad-signature' } })
  })

  test('is refused when the upload was never announced', async () => {
    expect(await send(await signed(portal, KEY, query), { method: 'PUT', body: bytes })).toMatchObject({
      status: 409,
      json: { error: 'not-registered' },
    })
  })
})

describe('the calls of the file router', () => {
  const announce = (key: string, body: object) =>
    send(`${portal.origin}/ingest/route-metadata`, {
      method: 'POST',
      headers: { 'x-uploadthing-api-key': key },
      body: Buffer.from(JSON.stringify(body)),
    })
  const metadata = {
    metadata: { tickets: ['t'] },
    callbackUrl: 'http://x/api',
    callbackSlug: 'importFile',
    isDev: false,
    awaitServerData: true,
  }

  test('need the key', async () => {
    expect(await announce('sk_local_wrong', { fileKeys: [KEY], ...metadata })).toMatchObject({ status: 403 })
    expect(await send(`${portal.origin}/ingest/callback-result`, { method: 'POST', body: Buffer.from('{}') })).toMatchObject({
      status: 403,
    })
  })

  test('cannot announce a key twice, or a key that is a path', async () => {
    const key = await apiKeyOf(portal)
    expect(await announce(key, { fileKeys: ['b'.repeat(48), 'b'.repeat(48)], ...metadata })).toMatchObject({ status: 409 })
    expect(await announce(key, { fileKeys: ['c'.repeat(48)], ...metadata })).toMatchObject({ status: 200, json: { ok: true } })
    expect(await announce(key, { fileKeys: ['c'.repeat(48)], ...metadata })).toMatchObject({ status: 409, json: { error: 'key-taken' } })
    expect(await announce(key, { fileKeys: ['../../escape-this-folder'], ...metadata })).toMatchObject({ status: 400 })
  })

  test('know no others', async () => {
    const headers = { 'x-uploadthing-api-key': await apiKeyOf(portal) }
    expect(await send(`${portal.origin}/ingest/v6/deleteFiles`, { method: 'POST', headers, body: Buffer.from('{}') })).toMatchObject({
      status: 404,
    })
  })

  test('a hook with a wrong signature is refused', async () => {
    const headers = {
      'uploadthing-hook': 'callback',
      'x-uploadthing-signature': `hmac-sha256=${'0'.repeat(64)}`,
      'Content-Type': 'application/json',
    }
    const reply = await send(`${portal.origin}/api/uploadthing?slug=importFile`, { method: 'POST', headers, body: Buffer.from('{}') })
    expect(reply).toMatchObject({ status: 400, json: { message: 'Invalid signature' } })
  })
})

test('the key is random, kept for its owner alone, and stays over a restart', async () => {
  const before = await apiKeyOf(portal)
  expect(before).toMatch(/^sk_local_[0-9a-f]{64}$/)
  expect((await stat(join(portal.dataDir, 'files', 'upload-key'))).mode & 0o777).toBe(0o600)
  const { url } = await presignOne(portal.origin, { name: 'a.csv', size: 100 })
  await portal.restart()
  expect(await apiKeyOf(portal)).toBe(before)
  expect(await put(url, bytes)).toMatchObject({ status: 200 })
})
