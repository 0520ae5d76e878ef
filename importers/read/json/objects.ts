import { Refusal } from '../../issues.ts'
import { LIMITS } from '../limits.ts'
import type { DecodedChunk } from '../text/decode.ts'

/**
 * The objects of a JSON array, or of JSON values one after the other (NDJSON), as their own pieces of text: the file is
 * never held whole. Throws `Refusal` `json-broken` with the number of the object, where brackets do not close.
 */
export async function* splitObjects(chunks: AsyncIterable<DecodedChunk>): AsyncIterable<string> {
  let rest = ''
  let count = 0
  for await (const { text } of chunks) {
    rest += text
    const { pieces, end } = cutObjects(rest)
    for (const piece of pieces) {
      count++
      yield piece
    }
    rest = rest.slice(end)
    if (rest.length > LIMITS.cellCharacters * 16) throw new Refusal('json-broken', { object: count + 1 })
  }
  if (/[^\s,[\]]/.test(rest)) throw new Refusal('json-broken', { object: count + 1 })
}

const SPECIAL = /["{}]/g

/** Objects that end within the text, and where the last of them ends. */
function cutObjects(text: string): { pieces: string[]; end: number } {
  const pieces: string[] = []
  let depth = 0
  let start = 0
  let end = 0
  SPECIAL.lastIndex = 0
  for (let found = SPECIAL.exec(text); found; found = SPECIAL.exec(text)) {
    if (found[0] === '"') {
      const close = closingQuote(text, found.index + 1)
      if (close === -1) break
      SPECIAL.lastIndex = close + 1
    } else if (found[0] === '{') {
      if (depth++ === 0) start = found.index
    } else if (--depth === 0) {
      end = found.index + 1
      pieces.push(text.slice(start, end))
    } else if (depth < 0) throw new Refusal('json-broken', { object: pieces.length + 1 })
  }
  return { pieces, end }
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 1)) {
    let slashes = 0
    while (text[at - 1 - slashes] === '\\') slashes++
    if (slashes % 2 === 0) return at
  }
  return -1
}
