import { type Field, field } from '../../entity.ts'
import { cleanValue, type FieldFormat, type Kind } from '../../kind.ts'
import { TEXT } from '../../read/row.ts'

type Given = { country?: string; row?: string; cell?: number; format?: FieldFormat; field?: Partial<Field>; epoch1904?: boolean }

/** What a kind makes of a text, in one line: `value`, `value !warning`, `!error` or `` for a blank. For tests. */
export function outcomeOf(kind: Kind, text: string, given: Given = {}): string {
  const base = field(kind.key, 'value', { label: ['Value', 'Waarde', 'Arvo'], example: '' })
  const settings = {
    field: { ...base, ...given.field },
    format: given.format ?? {},
    country: given.country ?? '',
    epoch1904: given.epoch1904,
  }
  const { value, issue } = cleanValue(kind, settings, text, given.cell ?? TEXT, given.row ?? '')
  return [value, issue && `!${issue.code}`].filter(Boolean).join(' ')
}
