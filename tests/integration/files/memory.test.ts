import { type ChildProcess, fork } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { request as httpRequest } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { expect, test } from 'vitest'
import { presignOne, someBytes } from './client.ts'

const MB = 2 ** 20
const block = someBytes(MB)

/** PUTs so many times the same megabyte as a form, and returns the MD5 that the portal found and the one it should have found. */
async function upload(url: string, megabytes: number): Promise<{ found: unknown; right: string }> {
  const before = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n'
  const after = '\r\n--b--\r\n'
  const right = createHash('md5')
  const length = before.length + megabytes * MB + after.length
  const headers = { 'Content-Type': 'multipart/form-data; boundary=b', 'Content-Length': length }
  const request = httpRequest(url, { method: 'PUT', headers })
  const answered = once(request, 'response')
  await pipeline(async function* () {
    yield Buffer.from(before)
    for (let at = 0; at < megabytes; at++) {
      right.update(block)
      yield block
    }
    yield Buffer.from(after)
  }, request)
  const [response] = await answered
  return {
    found: JSON.parse(Buffer.concat(await Array.fromAsync(response as AsyncIterable<Buffer>)).toString()).fileHash,
    right: right.digest('hex'),
  }
}

/** The most memory that the process has used since it was last told to forget, in bytes. */
async function peakOf(child: ChildProcess, { forget = false } = {}): Promise<number> {
  const told = once(child, 'message')
  child.send(forget ? 'forget' : 'peak')
  return ((await told)[0] as { peak: number }).peak
}

test('a file of 200 MB takes no more memory than a small one', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'gangway-files-'))
  const child = fork(new URL('portal-process.ts', import.meta.url), [dataDir], { execArgv: ['--no-warnings'] })
  try {
    const [{ origin }] = (await once(child, 'message')) as [{ origin: string }]
    const small = await presignOne(origin, { name: 'small.csv', size: MB })
    await upload(small.url, 1)
    const before = await peakOf(child, { forget: true })
    const large = await presignOne(origin, { name: 'large.csv', size: 200 * MB })
    const { found, right } = await upload(large.url, 200)
    expect(found).toBe(right)
    expect((await peakOf(child)) - before).toBeLessThan(120 * MB)
  } finally {
    child.kill()
    await rm(dataDir, { recursive: true, force: true })
  }
}, 120_000)
