import { BOOLEAN, DATE, FAULT, NUMBER, TEXT } from '../row.ts'
import { showCode } from './formats.ts'
import { isoMoment, momentOf, spanOf } from './moments.ts'
import { numberText } from './numbers.ts'
import type { Workbook } from './workbook.ts'
import { excelText } from './xml.ts'

/** A cell as it is read. The same object is used for every cell: take from it what is needed at once. */
export type CellReading = { text: string; kind: number; issue: string | null }

const cell: CellReading = { text: '', kind: TEXT, issue: null }

function found(text: string, kind: number, issue: string | null = null): CellReading {
  cell.text = text
  cell.kind = kind
  cell.issue = issue
  return cell
}

/**
 * What a cell holds by its type (ECMA-376 part 1, 18.18.11) and style: texts as they are, numbers unrounded, moments as
 * ISO 8601, codes with the zeros they show, truths as `true` and `false`.
 *
 * @param value text of `<v>`; @param inline text of `<is>`
 */
export function readCell(workbook: Workbook, type: string, style: number, value: string, inline: string): CellReading {
  switch (type) {
    case 's':
      return sharedText(workbook, value)
    case 'inlineStr':
      return found(excelText(inline === '' ? value : inline), TEXT)
    case 'str':
      return found(excelText(value), TEXT)
    case 'b':
      return found(value.trim() === '1' || value.trim() === 'true' ? 'true' : 'false', BOOLEAN)
    case 'e':
      return found(value.trim(), FAULT, 'error-value')
    case 'd':
      return found(isoMoment(value), DATE)
    default:
      return value === '' && inline !== '' ? found(excelText(inline), TEXT) : numberCell(workbook, style, value)
  }
}

function sharedText(workbook: Workbook, value: string): CellReading {
  const text = workbook.strings.get(Number(value))
  return text === undefined ? found('#REF!', FAULT, 'missing-string') : found(text, TEXT)
}

function numberCell(workbook: Workbook, style: number, value: string): CellReading {
  const text = numberText(value)
  if (text === null) return found(value, TEXT, value.trim() === '' ? null : 'not-a-number')
  const format = workbook.styles[style]
  if (format === undefined || format.shows === 'number') return found(text, NUMBER)
  if (format.shows === 'code') {
    const code = showCode(text, format.pattern)
    return code === null ? found(text, NUMBER) : found(code, TEXT)
  }
  const shown = format.shows === 'span' ? spanOf(Number(text)) : momentOf(Number(text), workbook.epoch1904)
  if (shown === null) return found(text, NUMBER)
  return found(shown, format.shows === 'span' && !/^[01]\d|^2[0-3]/.test(shown) ? TEXT : DATE)
}
