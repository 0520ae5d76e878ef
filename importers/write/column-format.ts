import type { Field, Language } from '../entity.ts'

/** How a column of a workbook holds a field: as text (leading zeros survive), as a number, or as a date. */
export type ColumnFormat = { holds: 'text' | 'number' | 'date'; format: string }

const DATES: Record<Language, string> = { en: 'yyyy-mm-dd', nl: 'dd-mm-yyyy', fi: 'd.m.yyyy' }

/** Kinds that are counted or measured. Every other kind is text: codes, phone numbers, IBANs and postcodes keep their zeros. */
const NUMBERS = new Set(['integer', 'decimal', 'money', 'hours', 'percentage', 'payment-term'])

export function columnFormat(field: Pick<Field, 'kind'>, language: Language): ColumnFormat {
  if (NUMBERS.has(field.kind)) return { holds: 'number', format: 'General' }
  if (field.kind === 'date') return { holds: 'date', format: DATES[language] }
  return { holds: 'text', format: '@' }
}
