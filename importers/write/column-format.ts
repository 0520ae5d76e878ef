import type { Field, Language } from '../entity.ts'

/** How a column of a workbook holds a field: as text (leading zeros survive), as a number, or as a date. */
export type ColumnFormat = { holds: 'text' | 'number' | 'date'; format: string }

const DATES: Record<Language, string> = { en: 'yyyy-mm-dd', nl: 'dd-mm-yyyy', fi: 'd.m.yyyy' }
const TIMES: Record<Language, string> = { en: 'yyyy-mm-dd hh:mm', nl: 'dd-mm-yyyy hh:mm', fi: 'd.m.yyyy h:mm' }

/** Kinds that are counted or measured. Every other kind is text: codes, phone numbers, IBANs and postcodes keep their zeros. */
const NUMBERS: Record<string, string> = {
  integer: '0',
  number: 'General',
  decimal: 'General',
  amount: '#,##0.00##',
  money: '#,##0.00##',
  percent: 'General',
}

export function columnFormat(field: Pick<Field, 'kind'>, language: Language): ColumnFormat {
  const number = NUMBERS[field.kind]
  if (number) return { holds: 'number', format: number }
  if (field.kind === 'date') return { holds: 'date', format: DATES[language] }
  if (field.kind === 'datetime') return { holds: 'date', format: TIMES[language] }
  return { holds: 'text', format: '@' }
}
