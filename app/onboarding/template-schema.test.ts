import { describe, expect, test } from 'vitest'
import { templates } from './registry.ts'
import type { Template } from './template.ts'
import { nameProblems } from './template-names.ts'
import { templateSchema } from './template-schema.ts'

const asJson = (template: Template) => JSON.parse(JSON.stringify(template))

test.each([...templates.values()])('the template of $vendor can be written as JSON, read again, and is the same', (template) => {
  const read = templateSchema.parse(asJson(template))
  expect(read).toEqual(template)
  expect(nameProblems(read)).toEqual([])
})

describe('a template that came as JSON', () => {
  const wisenetwork = () => asJson(templates.get('wisenetwork')!)

  test.each<[string, (template: ReturnType<typeof wisenetwork>) => void, string]>([
    ['an item that does not exist', (template) => template.items.menus.after.push('logo'), 'items.menus: items logo'],
    ['a phase that does not exist', (template) => Object.assign(template.items.menus, { phase: 'later' }), 'items.menus: phases later'],
    ['a role that does not exist', (template) => Object.assign(template.contacts[0], { to: 'boss' }), 'contacts: roles boss'],
    ['an event that does not exist', (template) => Object.assign(template.items.menus.due, { from: 'moon' }), 'items.menus: events moon'],
    [
      'a question that nobody asks',
      (template) => Object.assign(template.items.menus, { when: { question: 'q', is: 'yes' } }),
      'items.menus: questions q yes',
    ],
    [
      'an answer that is not offered',
      (template) => Object.assign(template.items['order-tills'].when, { is: 'maybe' }),
      'items.order-tills: questions connects-tills maybe',
    ],
    [
      'a session that does not exist',
      (template) => template.items['training-sales'].sessions.push('x'),
      'items.training-sales: sessions x',
    ],
  ])('is refused with %s', (_what, change, problem) => {
    const template = wisenetwork()
    change(template)
    expect(nameProblems(templateSchema.parse(template)).map(({ place, part, name }) => `${place}: ${part} ${name}`)).toEqual([problem])
  })

  test('is refused when items wait for each other', () => {
    const template = wisenetwork()
    template.items.look.after.push('production')
    expect(nameProblems(template)).toMatchObject([{ code: 'circle' }])
  })

  test('is refused when a language is missing, a key is no name, or something is said that nobody reads', () => {
    const refused = (change: (template: ReturnType<typeof wisenetwork>) => void) => {
      const template = wisenetwork()
      change(template)
      return !templateSchema.safeParse(template).success
    }
    expect(refused((template) => delete template.items.menus.title.fi)).toBe(true)
    expect(refused((template) => Object.assign(template.items, { 'No name': template.items.menus }))).toBe(true)
    expect(refused((template) => Object.assign(template.items.menus, { dueDate: 'soon' }))).toBe(true)
    expect(refused((template) => Object.assign(template.items.menus, { kind: 'magic' }))).toBe(true)
  })
})
