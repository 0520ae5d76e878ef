import { type Entry, type FileEntry, Reader, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js'
import type { Format } from '../../inspection.ts'
import { Refusal } from '../../issues.ts'
import { LIMITS } from '../limits.ts'
import type { ByteSource } from '../source.ts'

/** The files of a zip archive; none is inflated before it is read. */
export type Archive = {
  files: ArchiveFile[]
  find(name: string): ArchiveFile | undefined
}

/** One file in an archive. Reading throws `Refusal`: `zip-broken`, `zip-bomb`, `encrypted`. */
export type ArchiveFile = {
  name: string
  /** Bytes as the archive's directory states them, inflated. */
  size: number
  read(limit?: number): AsyncIterable<Uint8Array>
}

/** Opens an archive by its directory at the end. Throws `Refusal`: `zip-broken`, `zip-bomb`. */
export async function openArchive(source: ByteSource): Promise<Archive> {
  const reader = new ZipReader(new SourceReader(source))
  const entries: Entry[] = []
  await orBroken(async () => {
    for await (const entry of reader.getEntriesGenerator({ strictness: 'balanced', filenameValidation: 'tolerant' })) {
      entries.push(entry)
      if (entries.length > LIMITS.zipEntries) throw bomb('entries', LIMITS.zipEntries, 'zip')
    }
  })
  const files = entries.filter((entry): entry is FileEntry => !entry.directory)
  const format: Format = files.some((file) => normal(file.filename) === '[content_types].xml') ? 'xlsx' : 'zip'
  checkTotals(files, format)
  const total: Total = { bytes: 0, format }
  const named = new Map<string, ArchiveFile>()
  for (const entry of files)
    named.set(normal(entry.filename), { name: entry.filename, size: entry.uncompressedSize, read: (limit) => inflate(entry, total, limit) })
  return { files: [...named.values()], find: (name) => named.get(normal(name)) }
}

/** Names are compared as Excel does: without case, with either slash, without a leading one. */
const normal = (name: string) => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()

class SourceReader extends Reader<ByteSource> {
  readonly #source: ByteSource
  constructor(source: ByteSource) {
    super(source)
    this.#source = source
    this.size = source.size
  }
  override readUint8Array(index: number, length: number): Promise<Uint8Array> {
    return this.#source.slice(index, Math.min(index + length, this.#source.size))
  }
}

/** What the directory itself says is looked at first; what is really inflated is counted as well. */
function checkTotals(files: FileEntry[], format: Format): void {
  const total = files.reduce((sum, file) => sum + file.uncompressedSize, 0)
  if (total > LIMITS.inflatedTotal) throw bomb('total', LIMITS.inflatedTotal, format)
  for (const file of files) checkSize(file.uncompressedSize, file.compressedSize, format)
}

function checkSize(inflated: number, compressed: number, format: Format): void {
  if (inflated > LIMITS.inflatedEntry) throw bomb('entry', LIMITS.inflatedEntry, format)
  if (inflated > LIMITS.inflatedRatioFrom && inflated > compressed * LIMITS.inflatedRatio) throw bomb('ratio', LIMITS.inflatedRatio, format)
}

/** What all entries of one archive inflated to so far. */
type Total = { bytes: number; format: Format }

async function* inflate(entry: FileEntry, total: Total, limit: number = LIMITS.inflatedEntry): AsyncIterable<Uint8Array> {
  if (entry.encrypted) throw new Refusal('encrypted', { format: 'unsupported' })
  const abort = new AbortController()
  const { readable, writable, fail } = pipe()
  const options = { checkSignature: true, useWebWorkers: false, signal: abort.signal }
  const ended = entry.getData(writable, options).then(() => undefined, fail)
  let inflated = 0
  const chunks = readable.getReader()
  try {
    for (;;) {
      const chunk = await orBroken(() => chunks.read())
      if (chunk.done) break
      inflated += chunk.value.length
      total.bytes += chunk.value.length
      checkSize(inflated, entry.compressedSize, total.format)
      if (inflated > limit) throw bomb('entry', limit, total.format)
      if (total.bytes > LIMITS.inflatedTotal) throw bomb('total', LIMITS.inflatedTotal, total.format)
      yield chunk.value
    }
    await ended
  } finally {
    abort.abort()
    await chunks.cancel().catch(() => undefined)
  }
}

/** A stream between the inflating and the reading, a few chunks long; `fail` ends the reading with an error. */
function pipe() {
  let controller: TransformStreamDefaultController<Uint8Array> | undefined
  const start = (own: TransformStreamDefaultController<Uint8Array>) => {
    controller = own
  }
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>({ start }, { highWaterMark: 16 }, { highWaterMark: 16 })
  return { readable, writable, fail: (error: unknown) => controller!.error(error) }
}

async function orBroken<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw asBroken(error)
  }
}

function asBroken(error: unknown): unknown {
  if (error instanceof Refusal) return error
  return new Refusal('zip-broken', { format: 'unsupported', reason: error instanceof Error ? error.message : String(error) })
}

function bomb(what: string, limit: number, format: Format): Refusal {
  return new Refusal('zip-bomb', { what, limit, format })
}
