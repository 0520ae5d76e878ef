import type { Field, Language } from '../entity.ts'

/** Words of the catalogue `workbooks`, in the language that the function was made for: `say('template.example')`. */
export type Say = (key: string, params?: Record<string, string | number>) => string

/** Who reads the file: one language, and the words in it. */
export type Reader = { language: Language; say: Say }

/** The words that a spreadsheet of this language shows for a field's stored value. */
export function shownValue(field: Field, value: string, { language, say }: Reader): string {
  if (field.kind === 'boolean') return value === 'true' || value === 'false' ? say(`boolean.${value}`) : value
  return field.options?.find((option) => option.key === value)?.label[language] ?? value
}

/** What a person may choose in a field, in the order of the entity; undefined where the field is free. */
export function choices(field: Field, { language, say }: Reader): string[] | undefined {
  if (field.kind === 'boolean') return [say('boolean.true'), say('boolean.false')]
  return field.options?.map((option) => option.label[language])
}
