import type { Language } from '#app/i18n/language.ts'
import type { Field } from '#importers/entity.ts'
import type { FieldFormat } from '#importers/kind.ts'

const NUMBERS = new Set(['decimal', 'money', 'percentage', 'hours'])

/**
 * A canonical value as the customer's own column writes it, so that what is shown can be corrected and read again the same
 * way: numbers with the column's decimal sign, dates in its order, choices and yes/no by their label.
 */
export function showValue(
  field: Field,
  format: FieldFormat,
  value: string,
  language: Language,
  words: { yes: string; no: string },
): string {
  if (NUMBERS.has(field.kind) && format.decimal === ',') return value.replace('.', ',')
  if (field.kind === 'date') return showDate(value, format)
  if (field.kind === 'boolean') return value === 'true' ? words.yes : value === 'false' ? words.no : value
  return field.options?.find((option) => option.key === value)?.label[language] ?? value
}

function showDate(value: string, { date }: FieldFormat): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? []
  if (!year) return value
  if (date === 'dmy') return `${day}-${month}-${year}`
  return date === 'mdy' ? `${month}/${day}/${year}` : value
}
