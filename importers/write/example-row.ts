import type { Entity, Field, Language } from '../entity.ts'
import { workbookDate, workbookNumber, workbookText } from './cell.ts'
import { columnFormat } from './column-format.ts'
import { type Reader, shownValue } from './words.ts'

const LANGUAGES: Language[] = ['en', 'nl', 'fi']
/** Fewer fields than these could be equal by chance. */
const ENOUGH = 2

/** The example of a field as a cell of the template. */
export function exampleCell(field: Field, reader: Reader): string | number | Date {
  const text = shownValue(field, field.example[reader.language], reader)
  const { holds } = columnFormat(field, reader.language)
  if (holds === 'number') return workbookNumber(text)
  if (holds === 'date') return workbookDate(text)
  return workbookText(text)
}

/**
 * Did the example row of the template come back untouched? `cells` are the mapped cells by field key, as read. True when
 * every mapped field holds its example of one language. The caller leaves the row out and says so (`example-row`).
 */
export function isExampleRow(entity: Entity, cells: Record<string, string>): boolean {
  const fields = entity.fields.filter((field) => cells[field.key] !== undefined)
  if (fields.length < Math.min(ENOUGH, entity.fields.length)) return false
  return LANGUAGES.some((language) => fields.every((field) => writings(field, language).has(cells[field.key]!.trim())))
}

/** All ways in which the example can come back: as a typed cell, or as what a spreadsheet shows when it is saved as text. */
function writings(field: Field, language: Language): Set<string> {
  const example = field.example[language]
  const short = columnFormat(field, language).holds === 'number' ? String(Number(example)) : example
  const all = new Set([example, short, example.replace('.', ','), short.replace('.', ',')])
  const option = field.options?.find(({ key }) => key === example)
  if (option) for (const word of Object.values(option.label)) all.add(word)
  if (field.kind === 'boolean') for (const word of BOOLEAN_WORDS[example] ?? []) all.add(word)
  const [year, month, day] = example.split('-')
  if (field.kind === 'date' && day) {
    all.add(`${day}-${month}-${year}`)
    all.add(`${Number(day)}.${Number(month)}.${year}`)
  }
  return all
}

/** The words of the pick-list in `boolean.true` and `boolean.false`, and what workbooks make of them. */
const BOOLEAN_WORDS: Record<string, string[]> = { true: ['yes', 'ja', 'kyllä'], false: ['no', 'nee', 'ei'] }
