import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import history from '#app/i18n/en/history.ts'
import { evidenceForm } from '#app/onboarding/evidence.ts'
import { templates } from '#app/onboarding/registry.ts'

const source = globSync('app/**/*.ts', { exclude: (name) => name.endsWith('.test.ts') }).map((file) => readFileSync(file, 'utf8'))

/** Every action that is written into the trail, as the code names it: `action: 'import.approved'`. */
const actions = [...new Set(source.flatMap((text) => [...text.matchAll(/action: '([a-z]+\.[a-zA-Z]+)'/g)].map((found) => found[1]!)))]

describe('the history page', () => {
  test('finds the actions in the code', () => {
    expect(actions.length).toBeGreaterThan(15)
  })

  test.each(actions)('has a sentence for %s', (action) => {
    const [part, name] = action.split('.') as [keyof typeof history, string]
    const sentences = Object.keys(history[part] ?? {}).map((key) => key.replace(/_(one|other)$/, ''))
    expect(sentences).toContain(name)
  })
})

describe.each([...templates.values()])('the forms of $key', (template) => {
  test.each(Object.keys(template.items))('%s asks for each thing once', (key) => {
    const { fields, rows } = evidenceForm(template.items[key]!)
    for (const part of [fields, rows]) expect(new Set(part.map((field) => field.key)).size).toBe(part.length)
  })
})
