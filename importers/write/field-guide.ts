import type { Entity, Field } from '../entity.ts'
import { choices, type Reader, shownValue } from './words.ts'

/** What a person must know to fill one field: a row of the guide sheet and of the help page. */
export type FieldGuide = {
  key: string
  label: string
  required: boolean
  /** What belongs there; '' where the label says it all. */
  help: string
  /** What is accepted, in a sentence. */
  allowed: string
  /** All values to choose from, where there is a list. */
  choices?: string[]
  example: string
}

/** The field's example as a person of this language would see it in a spreadsheet. */
export function shownExample(field: Field, reader: Reader): string {
  return shownValue(field, field.example[reader.language], reader)
}

export function fieldGuide(entity: Entity, reader: Reader): FieldGuide[] {
  return entity.fields.map((field) => ({
    key: field.key,
    label: field.label[reader.language],
    required: field.required,
    help: field.help?.[reader.language] ?? '',
    allowed: allowed(field, reader),
    choices: choices(field, reader),
    example: shownExample(field, reader),
  }))
}

function allowed(field: Field, reader: Reader): string {
  const list = choices(field, reader)
  if (list) return list.join(', ')
  if (field.reference) return reader.say('allowed.reference')
  return reader.say(`allowed.${field.kind}`)
}
