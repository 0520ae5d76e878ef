import type { Template } from './template.ts'

const found = import.meta.glob<Template>('./templates/*.ts', { eager: true, import: 'default' })

/** All templates in the folder, by key. One file each; nothing to register. */
export const templates: ReadonlyMap<string, Template> = new Map(Object.values(found).map((template) => [template.key, template]))

export const findTemplate = (key: string): Template | undefined => templates.get(key)
