import type { Entity } from '#importers/entity.ts'
import type { Mapping } from '#importers/mapping.ts'
import { type Answer, no } from './ladder.ts'

/**
 * The mapping that a person chose, by column number ('' leaves a column out). Where it is what we suggested, the reason stays;
 * elsewhere the person is the reason. One field for two columns, and a required field without one, are refused.
 */
export function chosenMapping(
  entity: Entity,
  suggested: Mapping,
  fields: Record<number, string>,
): (Answer & { yes: false }) | { yes: true; mapping: Mapping } {
  const columns = suggested.columns.map((column) => {
    const field = fields[column.column] ?? column.field ?? ''
    if (field === (column.field ?? '')) return column
    return { ...column, field: field || null, by: 'person' as const, confidence: 1, invert: undefined }
  })
  const used = columns.flatMap((column) => (column.field ? [column.field] : []))
  const twice = used.find((field, at) => used.indexOf(field) !== at)
  if (twice) return no('fieldTwice', { field: twice })
  const unknown = used.find((key) => !entity.fields.some((field) => field.key === key))
  if (unknown) return no('noSuchField', { field: unknown })
  const open = entity.fields.filter((field) => field.required && !used.includes(field.key)).map((field) => field.key)
  if (open.length > 0) return no('fieldOpen', { field: open[0]!, count: open.length })
  return { yes: true, mapping: { columns, open: [], questions: [] } }
}
