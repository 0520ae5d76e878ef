import { BOOLEAN, DATE, NUMBER } from '../read/row.ts'

/** The longest text a workbook cell can hold, in UTF-16 units (ECMA-376 and Excel's specifications and limits). */
export const CELL_LIMIT = 32_767
/** Rows of one sheet, the header included. */
export const SHEET_ROWS = 1_048_576

const DAY = 86_400_000
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?$/
/** Text that a workbook would read as an escaped character, and characters that XML cannot hold or would change. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to escape
const NEEDS_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/g

/** Text as a workbook stores it: `_xHHHH_` escapes of ECMA-376 §22.9.2.19, lone surrogates replaced. */
export function workbookText(text: string): string {
  return text.toWellFormed().replace(NEEDS_ESCAPE, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
}

/** A number cell where the workbook keeps every digit, else the text as it stands (a workbook rounds to 15 digits). */
export function workbookNumber(text: string): number | string {
  const digits = text.replace(/^-|\./g, '').replace(/^0+/, '')
  return /^-?\d+(\.\d+)?$/.test(text) && digits.length <= 15 ? Number(text) : workbookText(text)
}

/** A date cell, in UTC as ExcelJS writes it; text for days before 1 March 1900, which Excel counts wrongly or not at all. */
export function workbookDate(text: string): Date | string {
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = ISO_DATE.exec(text) ?? []
  if (!year) return workbookText(text)
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second))
  return time < Date.UTC(1900, 2, 1) || time >= Date.UTC(9999, 11, 31) + DAY ? workbookText(text) : new Date(time)
}

/** A cell as it was read, for a workbook: what was a number or a date stays one, everything else is text. */
export function workbookCell(text: string, kind?: number): string | number | boolean | Date {
  if (text === '') return ''
  if (kind === NUMBER) return workbookNumber(text)
  if (kind === DATE) return workbookDate(text)
  if (kind === BOOLEAN && (text === 'true' || text === 'false')) return text === 'true'
  return workbookText(text)
}
