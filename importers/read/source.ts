/**
 * The bytes of one file, wherever they lie: a browser `File`, a file on disk, a buffer. Never held whole.
 * `name` is what the person called it and decides nothing but the last resort.
 */
export type ByteSource = {
  name: string
  /** Size in bytes. */
  size: number
  /** Bytes [start, end), fewer at the end of the file. */
  slice(start: number, end: number): Promise<Uint8Array>
  /** The whole file in order, in chunks of the source's own size, with back-pressure. */
  stream(): AsyncIterable<Uint8Array>
}

/** A source over bytes already in memory (tests, pasted text). */
export function bytesSource(name: string, bytes: Uint8Array): ByteSource {
  return {
    name,
    size: bytes.length,
    slice: async (start, end) => bytes.subarray(start, end),
    async *stream() {
      for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536)
    },
  }
}

/** A source over a browser `File` or `Blob`. */
export function blobSource(name: string, blob: Blob): ByteSource {
  return {
    name,
    size: blob.size,
    slice: async (start, end) => new Uint8Array(await blob.slice(start, end).arrayBuffer()),
    async *stream() {
      for (let at = 0; at < blob.size; at += 1 << 20) yield new Uint8Array(await blob.slice(at, at + (1 << 20)).arrayBuffer())
    },
  }
}
