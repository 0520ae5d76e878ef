import { expect, test } from 'vitest'
import { defineItems, defineTemplate } from './template.ts'

const said = (text: string) => ({ en: text, nl: text, fi: text })

const base = {
  key: 'example',
  version: 1,
  vendor: 'Example',
  title: said('Example'),
  goal: said('Live'),
  tags: [],
  author: 'vendor-admin',
  country: 'NL',
  start: 'kick-off',
  phases: { setup: { title: said('Set-up') } },
  roles: { 'key-user': { side: 'customer', title: said('Key-user') } },
  keyUsers: { min: 1, max: 1, rule: said('One') },
  anchors: { 'kick-off': { title: said('Kick-off') } },
} as const

const item = { title: said('Customers'), phase: 'setup', side: 'customer', role: 'key-user', kind: 'data', entity: 'customers' } as const
const done = (key: 'customers') => ({ goLive: { item: key, means: said('Live') }, done: [{ item: key, means: said('Done') }] })

test('a template with right names compiles and is plain data', () => {
  const template = defineTemplate({
    ...base,
    items: defineItems({
      customers: item,
      projects: { ...item, entity: 'projects', after: ['customers'], due: { from: 'kick-off', workingDays: 3 } },
    }),
    definitions: done('customers'),
  })
  expect(Object.keys(template.items)).toEqual(['customers', 'projects'])
})

test('a wrong name is a compile error', () => {
  const definitions = done('customers')
  // @ts-expect-error there is no item "clients"
  defineTemplate({ ...base, definitions, items: { customers: { ...item, after: ['clients'] } } })
  // @ts-expect-error there is no phase "launch"
  defineTemplate({ ...base, definitions, items: { customers: { ...item, phase: 'launch' } } })
  // @ts-expect-error there is no role "boss"
  defineTemplate({ ...base, definitions, items: { customers: { ...item, role: 'boss' } } })
  // @ts-expect-error there is no event "signature"
  defineTemplate({ ...base, definitions, items: { customers: { ...item, due: { from: 'signature', workingDays: 1 } } } })
  // @ts-expect-error there is no entity "clients"
  defineTemplate({ ...base, definitions, items: { customers: { ...item, entity: 'clients' } } })
  // @ts-expect-error there are no questions at all
  defineTemplate({ ...base, definitions, items: { customers: { ...item, when: { question: 'uses-tills', is: 'yes' } } } })
  // @ts-expect-error there is no item "clients" to go live with
  defineTemplate({ ...base, items: { customers: item }, definitions: { ...definitions, goLive: { item: 'clients', means: said('') } } })
  // @ts-expect-error there is no anchor "signature" to start from
  defineTemplate({ ...base, start: 'signature', items: { customers: item }, definitions })
  expect.assertions(0)
})
