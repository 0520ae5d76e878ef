import { PassThrough, Readable } from 'node:stream'
import { create } from 'content-disposition'
import type { ByteSource } from '#importers/read/source.ts'

/** A response that browsers save under this name, and never show or run: whatever is in it came from outside. */
export function attachment(source: ByteSource): Response {
  return saved(source.name, Readable.from(source.stream()), { 'Content-Length': String(source.size) })
}

/** Text or bytes that are made while they are sent: what the receiver has not taken is not made yet. */
export function attachedChunks(name: string, chunks: AsyncIterable<string | Uint8Array>): Response {
  return saved(safeName(name), Readable.from(asBytes(chunks)))
}

/** A file that `write` makes while it is sent. A download that fails in the middle breaks off; it never looks complete. */
export function attachedFile(name: string, write: (sink: PassThrough) => Promise<unknown>): Response {
  const sink = new PassThrough()
  const response = saved(safeName(name), sink)
  write(sink).catch((trouble: Error) => {
    const left = sink.destroyed
    if (!left) console.error(`Making the download ${JSON.stringify(name)} failed:`, trouble)
    sink.destroy(trouble)
  })
  return response
}

function saved(name: string, body: Readable, more: Record<string, string> = {}): Response {
  const headers = {
    ...more,
    'Content-Type': 'application/octet-stream',
    'Content-Disposition': create(name),
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cache-Control': 'private, no-store',
  }
  return new Response(Readable.toWeb(body) as ReadableStream<Uint8Array<ArrayBuffer>>, { headers })
}

/** A name of ours that every system takes as a file name: names of customers and lists may hold anything. */
function safeName(name: string): string {
  const safe = name.replace(/[\\/:*?"<>|\p{C}]+/gu, ' ').trim()
  return /^\.*$/.test(safe) ? 'file' : safe
}

async function* asBytes(chunks: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
}
