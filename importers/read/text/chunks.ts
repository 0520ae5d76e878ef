import type { ByteSource } from '../source.ts'
import { createDecoder, type DecodedChunk } from './decode.ts'

/** The text of a source, piece by piece; with a limit only of its first bytes, cut at the last line's end. */
export async function* decodeSource(
  source: ByteSource,
  encoding: string,
  limitBytes = Number.POSITIVE_INFINITY,
): AsyncIterable<DecodedChunk> {
  const decode = createDecoder(encoding)
  let left = Math.min(limitBytes, source.size)
  if (left < source.size) {
    yield firstLines(decode(await source.slice(0, left), false))
    return
  }
  for await (const bytes of source.stream()) {
    left -= bytes.length
    yield decode(bytes, left <= 0)
  }
  if (left > 0) yield decode(new Uint8Array(0), true)
}

function firstLines(chunk: DecodedChunk): DecodedChunk {
  const end = Math.max(chunk.text.lastIndexOf('\n'), chunk.text.lastIndexOf('\r'))
  return end === -1 ? chunk : { ...chunk, text: chunk.text.slice(0, end + 1) }
}
