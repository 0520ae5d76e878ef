import { requireEntity } from '#importers/registry.ts'

/** Whether rows of this entity hold secrets. */
export const hasSecrets = (entity: string): boolean => requireEntity(entity).fields.some((field) => field.secret)
