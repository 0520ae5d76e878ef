import type { ArchiveFile } from '../zip/archive.ts'
import { builtInFormat, type NumberFormat, readFormat } from './formats.ts'
import { ignore, scanPart } from './parts.ts'
import { readAttributes } from './xml.ts'

/** Number formats by the style number of cells. */
export async function readStyles(file: ArchiveFile): Promise<NumberFormat[]> {
  const own = new Map<number, NumberFormat>()
  const styles: NumberFormat[] = []
  let inCells = false
  const open = (name: string, text: string) => {
    if (name === 'cellXfs') inCells = true
    else if (name === 'numFmt') {
      const { numFmtId = '', formatCode = '' } = readAttributes(text)
      if (!own.has(Number(numFmtId))) own.set(Number(numFmtId), readFormat(formatCode))
    } else if (name === 'xf' && inCells) {
      const id = Number(readAttributes(text).numFmtId ?? 0)
      styles.push(own.get(id) ?? builtInFormat(id))
    }
  }
  const close = (name: string) => {
    if (name === 'cellXfs') inCells = false
  }
  await scanPart(file, { open, text: ignore, close })
  return styles
}
