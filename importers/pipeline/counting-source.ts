import type { ByteSource } from '../read/source.ts'

/** The same source, and how many of its bytes have been asked for so far (never more than its size). */
export function countingSource(source: ByteSource): { source: ByteSource; bytes(): number } {
  let read = 0
  return {
    bytes: () => Math.min(read, source.size),
    source: {
      name: source.name,
      size: source.size,
      slice: async (start, end) => {
        const bytes = await source.slice(start, end)
        read += bytes.length
        return bytes
      },
      async *stream() {
        for await (const chunk of source.stream()) {
          read += chunk.length
          yield chunk
        }
      },
    },
  }
}
