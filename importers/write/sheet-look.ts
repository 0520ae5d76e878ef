import type { Comment, Fill, Font, WorksheetView } from 'exceljs'

/** Colours of the look (light), as ARGB. */
const fill = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } })
export const HEADER_FILL = fill('FF0B6F7F')
export const REQUIRED_FILL = fill('FF0A4F5C')
export const EXAMPLE_FILL = fill('FFEAEFEE')
export const ERROR_FILL = fill('FFFBD5D5')
export const WARNING_FILL = fill('FFFBE7C3')
export const OUR_FILL = fill('FFF3F6F5')
export const HEADER_FONT: Partial<Font> = { bold: true, color: { argb: 'FFFFFFFF' } }
export const EXAMPLE_FONT: Partial<Font> = { italic: true, color: { argb: 'FF586A72' } }

/** Width of a column in characters, from the texts that it must show. */
export function widthFor(texts: string[], { least = 10, most = 44 } = {}): number {
  const longest = Math.max(...texts.map((text) => Math.max(...text.split('\n').map((line) => line.length))))
  return Math.min(most, Math.max(least, longest + 3))
}

/** A name that every spreadsheet program takes for a sheet: at most 31 characters, none of `[]:*?/\`, not quoted. */
export function sheetName(name: string): string {
  const safe = name
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return safe.slice(0, 31).trim() || 'Sheet'
}

/** The first `rows` rows and `columns` columns stay in sight. */
export function frozen(rows: number, columns = 0): WorksheetView[] {
  return [{ state: 'frozen', ySplit: rows, xSplit: columns }] as WorksheetView[]
}

/** A note that is large enough to be read without scrolling. */
export function note(text: string): Partial<Comment> {
  return { texts: [{ text }], margins: { insetmode: 'auto' } }
}
