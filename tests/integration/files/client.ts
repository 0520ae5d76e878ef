import { createHash, createHmac, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { expect } from 'vitest'
import { ONBOARDING } from './portal.ts'

export type Presigned = { url: string; key: string; name: string; customId: string }
export type Reply = { status: number; headers: IncomingMessage['headers']; json: Record<string, unknown> }
export type Declared = { name: string; size: number; type?: string }

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
export const someBytes = (size: number) => new Uint8Array(randomBytes(size))

/** Asks the file router for addresses, as the client does. */
export async function presign(origin: string, files: Declared[], options: { person?: string; input?: object } = {}): Promise<Response> {
  return fetch(`${origin}/api/uploadthing?actionType=upload&slug=importFile`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(options.person === '' ? {} : { 'x-person': options.person ?? 'kim' }) },
    body: JSON.stringify({
      input: options.input ?? { onboardingId: ONBOARDING, entity: 'customers' },
      files: files.map((file) => ({ type: 'text/csv', lastModified: 1, ...file })),
    }),
  })
}

export async function presignOne(origin: string, file: Declared, options: { person?: string } = {}): Promise<Presigned> {
  const response = await presign(origin, [file], options)
  const [one] = (await response.json()) as Presigned[]
  return one!
}

type Where = { dataDir: string; origin: string }

export async function apiKeyOf({ dataDir }: Where): Promise<string> {
  return `sk_local_${(await readFile(join(dataDir, 'files', 'upload-key'), 'utf8')).trim()}`
}

/** An address signed by hand, as only somebody with the key can; perhaps for another origin than it is sent to. */
export async function signed(portal: Where, path: string, query: Record<string, string>, origin = portal.origin): Promise<string> {
  const url = `${origin}/ingest/${path}?${new URLSearchParams(query)}`
  const mac = createHmac('sha256', await apiKeyOf(portal))
    .update(url)
    .digest('hex')
  return `${url.replace(origin, portal.origin)}&signature=hmac-sha256%3D${mac}`
}

/** How many bytes the server has. */
export async function head(url: string): Promise<number> {
  const { headers } = await send(url, { method: 'HEAD' })
  return Number(headers['x-ut-range-start'])
}

/** A multipart body with one part `file`, as browsers make it. */
export async function form(bytes: Uint8Array, name = 'blob'): Promise<{ body: Uint8Array; type: string }> {
  const data = new FormData()
  data.append('file', new File([bytes as Uint8Array<ArrayBuffer>], name, { type: 'application/octet-stream' }))
  const whole = new Response(data)
  return { body: new Uint8Array(await whole.arrayBuffer()), type: whole.headers.get('content-type')! }
}

/** PUTs bytes from `start` on, as a form. */
export async function put(url: string, bytes: Uint8Array, { start = 0 } = {}): Promise<Reply> {
  const { body, type } = await form(bytes.subarray(start))
  return send(url, { method: 'PUT', headers: { Range: `bytes=${start}-`, 'Content-Type': type }, body })
}

/** Begins a PUT whose last byte never comes, and waits until the server has stored more than `until` bytes. `cut` breaks the connection. */
export async function putAndStall(dataDir: string, { url, key }: Presigned, bytes: Uint8Array, { start = 0, until = 0 } = {}) {
  const { body, type } = await form(bytes.subarray(start))
  const headers = { Range: `bytes=${start}-`, 'Content-Type': type, 'Content-Length': String(body.length) }
  const request = httpRequest(url, { method: 'PUT', headers })
  const ended = new Promise<string>((resolve) => {
    request.on('error', () => resolve('broken'))
    request.on('response', (response) => resolve(String(response.statusCode)))
  })
  request.write(body.subarray(0, body.length - 1))
  await expect.poll(() => storedBytes(dataDir, key), { interval: 5, timeout: 10_000 }).toBeGreaterThan(until)
  return { ended, cut: () => request.destroy() }
}

/** Bytes of an upload in progress that are on the server's disk. */
export async function storedBytes(dataDir: string, key: string): Promise<number> {
  const part = join(dataDir, 'files', 'arriving', `${key}.part`)
  return existsSync(part) ? (await stat(part)).size : 0
}

type Sending = { method: string; headers?: Record<string, string>; body?: Uint8Array }

/** One request on a connection that would be kept open, as browsers do. Rejects when the connection breaks. */
export function send(url: string, { method, headers = {}, body }: Sending): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const length = body && !headers['Transfer-Encoding'] ? { 'Content-Length': String(body.length) } : {}
    const request = httpRequest(url, { method, headers: { ...length, ...headers } }, async (response) => {
      const text = Buffer.concat(await Array.fromAsync(response)).toString()
      resolve({ status: response.statusCode ?? 0, headers: response.headers, json: text ? JSON.parse(text) : {} })
    })
    request.on('error', reject)
    request.end(body)
  })
}
