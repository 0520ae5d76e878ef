import type { Language } from '#app/i18n/language.ts'
import { workbookReader } from '#app/i18n/workbook-reader.server.ts'
import type { ImportView } from '#db/queries/imports.ts'
import { decideFormats } from '#importers/decide.ts'
import { fieldIndex } from '#importers/entity.ts'
import { requireEntity } from '#importers/registry.ts'
import { shownValue } from '#importers/write/words.ts'
import { columnsOf, settingsOf } from './settings.ts'

const NUMBER = /^-?\d+\.\d+$/

/**
 * How a corrected cell is written back into the customer's file: options by their names, numbers with the decimal sign of
 * their column, so that the column reads the same way when it comes back.
 */
export function correctedValue(found: ImportView, language: Language): (field: string, cells: (string | null)[]) => string {
  const entity = requireEntity(found.entity)
  const settings = settingsOf(found)
  const { formats } = decideFormats(entity, settings.mapping!, columnsOf(settings), settings.answers ?? {})
  const reader = workbookReader(language)
  return (key, cells) => {
    const index = fieldIndex(entity, key)
    const value = cells[index] ?? ''
    if (NUMBER.test(value) && formats[key]?.decimal === ',') return value.replace('.', ',')
    return shownValue(entity.fields[index]!, value, reader)
  }
}
