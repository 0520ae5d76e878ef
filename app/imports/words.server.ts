import type { Language } from '#app/i18n/language.ts'
import { translator } from '#app/i18n/translator.server.ts'
import type { Field } from '#importers/entity.ts'
import { entities, requireEntity } from '#importers/registry.ts'
import type { FieldWords } from './words.ts'

/** An entity's key and its name in the reader's language. */
export function entityWords(key: string, language: Language): { key: string; label: string } {
  return { key, label: requireEntity(key).label[language] }
}

/** The names of all entities in the reader's language, by key. */
export function entityNames(language: Language): Record<string, string> {
  return Object.fromEntries(entities().map((entity) => [entity.key, entity.label[language]]))
}

/** The name of a wizard's step, for the window's title. */
export function importTitle(step: 'check' | 'match' | 'correct' | 'send', language: Language): string {
  return translator(language)(`imports.steps.${step}`)
}

/** The fields of an entity in the reader's language. Made on the server: entities stay out of the pages' scripts. */
export function fieldsOf(entity: string, language: Language): FieldWords[] {
  return requireEntity(entity).fields.map((field) => ({
    key: field.key,
    label: field.label[language],
    required: field.required,
    options: optionsOf(field, language),
  }))
}

function optionsOf(field: Field, language: Language): FieldWords['options'] {
  const t = translator(language)
  if (field.kind === 'boolean')
    return [
      { key: 'true', label: t('imports.match.yes') },
      { key: 'false', label: t('imports.match.no') },
    ]
  return field.options?.map((option) => ({ key: option.key, label: option.label[language] }))
}
