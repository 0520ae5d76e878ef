import type { Comparison } from '#db/queries/links.ts'
import type { Entity, Field } from '#importers/entity.ts'
import type { Level } from '#importers/issues.ts'
import { requireEntity } from '#importers/registry.ts'

const LEVELS: Record<Level, number> = { info: 0, warning: 1, error: 2 }

/** An issue's level as staging stores it. */
export const levelNumber = (level: Level) => LEVELS[level]

/** The level that a stored one stands for. */
export const issueLevel = (stored: number): Level => (['info', 'warning', 'error'] as const)[stored] ?? 'error'

/** The rules between rows that an entity declares, as positions for the set-based comparison. */
export function comparisonOf(entity: Entity): Comparison {
  const at = (field: string, of: Entity = entity) => ({ field, position: of.fields.findIndex((one) => one.key === field) })
  const keyPosition = at(entity.unique[0]!).position
  const distinct = [{ fields: entity.unique, level: 'error' as const }, ...(entity.distinct ?? [])]
  const tree = entity.tree
  return {
    keyPositions: entity.unique.map((field) => at(field).position),
    distinct: distinct.map(({ fields, level }) => ({
      field: fields[0]!,
      positions: fields.map((field) => at(field).position),
      level: LEVELS[level],
    })),
    references: entity.fields.flatMap((field, position) => (field.reference ? [referenceOf(field, position, field.reference)] : [])),
    tree: tree && {
      keyPosition,
      parent: at(tree.parent),
      leaf: tree.leaf ? at(tree.leaf) : undefined,
      same: tree.same ? at(tree.same) : undefined,
    },
  }
}

function referenceOf(field: Field, position: number, to: NonNullable<Field['reference']>): Comparison['references'][number] {
  const entity = requireEntity(to.entity)
  const at = (key: string) => entity.fields.findIndex((one) => one.key === key)
  return {
    field: field.key,
    position,
    entity: to.entity,
    keyPosition: at(to.field),
    also: (to.also ?? []).map((key) => ({ field: key, position: at(key) })),
    level: LEVELS[to.missing ?? 'error'],
  }
}
