import { Readable } from 'node:stream'
import { create } from 'content-disposition'
import type { ByteSource } from '#importers/read/source.ts'

/** A response that browsers save under this name, and never show or run: whatever is in it came from outside. */
export function attachment(source: ByteSource): Response {
  const headers = {
    'Content-Type': 'application/octet-stream',
    'Content-Length': String(source.size),
    'Content-Disposition': create(source.name),
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cache-Control': 'private, no-store',
  }
  return new Response(Readable.toWeb(Readable.from(source.stream())) as ReadableStream<Uint8Array<ArrayBuffer>>, { headers })
}
