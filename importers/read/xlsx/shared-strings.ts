import { Refusal } from '../../issues.ts'
import { LIMITS } from '../limits.ts'
import type { ArchiveFile } from '../zip/archive.ts'
import { scanPart } from './parts.ts'
import { excelText } from './xml.ts'

/** The texts that cells point to by number. */
export type SharedStrings = { size: number; get(index: number): string | undefined }

/**
 * Characters joined into one text: a few large texts take far less memory than many small ones. Eight of these fill a page of V8's
 * heap (256 KiB) nearly to the brim, and places within one fit into 16 bits.
 */
const BLOCK = 32_000

export const NO_STRINGS: SharedStrings = { size: 0, get: () => undefined }

/**
 * Reads the table of shared texts. Runs of rich text are joined, phonetic hints left out. Kept as blocks of joined text
 * with the place of each, about one byte per Latin letter and two per text.
 */
export async function readSharedStrings(file: ArchiveFile): Promise<SharedStrings> {
  const store = createStore()
  let inText = false
  let phonetic = 0
  let text = ''
  const open = (name: string) => {
    if (name === 'si') text = ''
    else if (name === 't') inText = phonetic === 0
    else if (name === 'rPh') phonetic++
  }
  const close = (name: string) => {
    if (name === 'si') store.add(excelText(text))
    else if (name === 't') inText = false
    else if (name === 'rPh') phonetic--
  }
  const read = (piece: string) => {
    if (!inText) return
    text += piece
    if (text.length > LIMITS.cellCharacters) throw new Refusal('cell-too-long', { row: 0, column: 0, limit: LIMITS.cellCharacters })
  }
  await scanPart(file, { open, text: read, close }, LIMITS.inflatedEntry)
  return store.finish()
}

function createStore() {
  const blocks: string[] = []
  /** Number of the first text of each block. */
  const firsts = [0]
  let parts: string[] = []
  let length = 0
  let starts = new Uint16Array(1024)
  let size = 0

  function seal(): void {
    blocks.push(parts.join(''))
    firsts.push(size)
    parts = []
    length = 0
  }

  function grow(): void {
    const wider = new Uint16Array(starts.length * 2)
    wider.set(starts)
    starts = wider
  }

  return {
    add(text: string): void {
      if (size >= LIMITS.sharedStrings) throw new Refusal('too-many-strings', { limit: LIMITS.sharedStrings })
      if (size === starts.length) grow()
      starts[size++] = length
      parts.push(text)
      length += text.length
      if (length > BLOCK) seal()
    },
    finish(): SharedStrings {
      if (parts.length > 0) seal()
      let block = 0
      const get = (index: number) => {
        if (!(index >= 0 && index < size)) return undefined
        if (index < firsts[block]! || index >= firsts[block + 1]!) block = blockOf(firsts, index)
        const end = index + 1 < firsts[block + 1]! ? starts[index + 1]! : undefined
        return blocks[block]!.slice(starts[index]!, end)
      }
      return { size, get }
    },
  }
}

/** The last block that begins at or before a text, by halving. */
function blockOf(firsts: number[], index: number): number {
  let low = 0
  let high = firsts.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (firsts[middle]! <= index) low = middle
    else high = middle
  }
  return low
}
