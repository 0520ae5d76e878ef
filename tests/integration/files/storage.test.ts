import { readdir, readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { UTApi } from 'uploadthing/server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hostedStorage } from '#app/files/hosted-storage.server.ts'
import { deleteFiles, NotStored, openFile, type Storage } from '#app/files/storage.server.ts'
import { presignOne, put, sha256, someBytes } from './client.ts'
import { ownPortal } from './own-portal.ts'

const whole = async (storage: Pick<Storage, 'open'>, key: string) =>
  Buffer.concat(await Array.fromAsync((await storage.open(key, 'a.csv')).stream()))

describe('files on this disk', () => {
  const portal = ownPortal()
  const upload = async (bytes: Uint8Array) => {
    const { url, key } = await presignOne(portal.origin, { name: 'a.csv', size: bytes.length })
    expect(await put(url, bytes)).toMatchObject({ status: 200 })
    return key
  }
  const hashes = () => readdir(join(portal.dataDir, 'files', 'by-hash'))

  test('the same bytes are stored once, until nobody has them any more', async () => {
    const bytes = someBytes(10_000)
    const [first, second] = [await upload(bytes), await upload(bytes)]
    const byHash = join(portal.dataDir, 'files', 'by-hash', sha256(bytes))
    expect(await stat(byHash)).toMatchObject({ nlink: 3 })
    await deleteFiles([first])
    await expect(openFile({ key: first, name: 'a.csv' })).rejects.toThrow(NotStored)
    expect(sha256(Buffer.concat(await Array.fromAsync((await openFile({ key: second, name: 'a.csv' })).stream())))).toBe(sha256(bytes))
    await deleteFiles([second, second])
    expect(await hashes()).not.toContain(sha256(bytes))
  })

  test('are readable by their owner only, and carry the SHA-256 of their bytes as a name', async () => {
    const bytes = someBytes(10)
    const key = await upload(bytes)
    const file = join(portal.dataDir, 'files', 'by-hash', sha256(bytes))
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(new Uint8Array(await readFile(join(portal.dataDir, 'files', 'kept', key)))).toEqual(bytes)
  })

  test('a key that is a path opens nothing', async () => {
    await expect(openFile({ key: '../upload-key', name: 'a' })).rejects.toThrow(NotStored)
    await expect(deleteFiles(['../upload-key'])).rejects.toThrow('Not a key')
  })
})

describe('files with the hosted service', () => {
  const bytes = someBytes(5000)
  const deleted: unknown[] = []
  const service = createServer(async (request, response) => {
    if (request.url === '/v6/deleteFiles') {
      deleted.push(JSON.parse(Buffer.concat(await Array.fromAsync(request)).toString()))
      return response.setHeader('Content-Type', 'application/json').end('{"success":true,"deletedCount":1}')
    }
    if (!request.url?.startsWith('/a/app/there?')) return response.writeHead(404).end()
    const [start, end] = (/bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '') ?? ['', '0', String(bytes.length - 1)]).slice(1).map(Number)
    const part = bytes.subarray(start, end! + 1)
    response
      .writeHead(request.headers.range ? 206 : 200, { 'Content-Length': part.length })
      .end(request.method === 'HEAD' ? undefined : part)
  })
  let storage: Storage

  beforeAll(async () => {
    await new Promise<void>((resolve) => service.listen(0, resolve))
    const { port } = service.address() as AddressInfo
    const token = Buffer.from(JSON.stringify({ apiKey: 'sk_live_x', appId: 'app', regions: ['fra1'] })).toString('base64')
    const here = { ufsHost: `localhost:${port}`, ufsAppIdLocation: 'path', apiUrl: `http://localhost:${port}` } as const
    storage = hostedStorage(new UTApi({ token, logLevel: 'Warning', ...here }))
  })
  afterAll(() => {
    service.closeAllConnections()
    service.close()
  })

  test('are read in whole and in part, and hashed as they are', async () => {
    const source = await storage.open('there', 'a.csv')
    expect(source.size).toBe(bytes.length)
    expect(await source.slice(100, 110)).toEqual(bytes.slice(100, 110))
    expect(await source.slice(4990, 6000)).toEqual(bytes.slice(4990))
    expect(await source.slice(6000, 7000)).toHaveLength(0)
    expect(sha256(await whole(storage, 'there'))).toBe(sha256(bytes))
    expect(await storage.sha256('there')).toBe(sha256(bytes))
  })

  test('that are gone say so', async () => {
    await expect(storage.open('gone', 'a.csv')).rejects.toThrow(NotStored)
  })

  test('are deleted there', async () => {
    await storage.delete(['there'])
    await storage.delete([])
    expect(deleted).toEqual([{ fileKeys: ['there'] }])
  })
})
