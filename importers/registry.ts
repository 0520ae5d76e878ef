import type { Entity, Field } from './entity.ts'
import type { Kind } from './kind.ts'

const entityFiles = import.meta.glob<Entity>('./entities/*.ts', { eager: true, import: 'default' })
const kindFiles = import.meta.glob<Kind>(['./kinds/*.ts', '!./kinds/*.test.ts'], { eager: true, import: 'default' })

const kinds = new Map(Object.values(kindFiles).map((kind) => [kind.key, kind]))
const ordered = referencedFirst(Object.values(entityFiles).sort((a, b) => a.key.localeCompare(b.key)))

/** All entities, referenced ones before those that refer to them: the order in which records are released. */
export function entities(): readonly Entity[] {
  return ordered
}

/** The entity of a key. Throws where there is none: keys come from links and databases, not from people's files. */
export function requireEntity(key: string): Entity {
  const entity = ordered.find((each) => each.key === key)
  if (!entity) throw new Error(`no entity ${key}`)
  return entity
}

export function kindKeys(): string[] {
  return [...kinds.keys()]
}

export function kindOf(field: Field): Kind {
  const kind = kinds.get(field.kind)
  if (!kind) throw new Error(`field ${field.key}: no kind ${field.kind}`)
  return kind
}

/** Orders by reference, depth first; a cycle between entities would make the order impossible and throws. */
function referencedFirst(all: Entity[]): Entity[] {
  const done: Entity[] = []
  const open = new Set<Entity>()
  function visit(entity: Entity): void {
    if (done.includes(entity)) return
    if (open.has(entity)) throw new Error(`entities refer to each other in a circle: ${[...open].map((each) => each.key).join(', ')}`)
    open.add(entity)
    for (const { reference } of entity.fields) {
      const target = all.find((each) => each.key === reference?.entity)
      if (target && target !== entity) visit(target)
    }
    open.delete(entity)
    done.push(entity)
  }
  for (const entity of all) visit(entity)
  return done
}
