import { z } from 'zod'
import type { EntityKey, ProviderKey } from '../kinds.ts'
import { channel, choices, condition, days, due, key, keys, list, named, side, topic, visibility, words } from './basics.ts'

/** Whether the names exist is asked of the registries, where both are known: here they only have the form of a name. */
const entity = key as unknown as z.ZodType<EntityKey>
const providers = list(key as unknown as z.ZodType<ProviderKey>)

const formField = z.strictObject({
  title: words,
  type: z.enum(['text', 'long-text', 'number', 'date', 'email', 'phone', 'url', 'domain', 'yes-no', 'choice']),
  options: choices.optional(),
  required: z.boolean().optional(),
})
const form = named(formField)
const yes = z.boolean().optional()

const base = {
  title: words,
  help: words.optional(),
  label: z.string().max(20).optional(),
  phase: key,
  module: key.optional(),
  group: key.optional(),
  parent: key.optional(),
  side,
  role: key,
  helpers: keys.optional(),
  visibility: visibility.optional(),
  optional: yes,
  when: condition.optional(),
  due: due.optional(),
  takes: z.int().min(0).max(400).optional(),
  after: keys.optional(),
  gate: key.optional(),
  sameAs: key.optional(),
  seeAlso: keys.optional(),
  touchpoint: yes,
  ageFrom: key.optional(),
  option: key.optional(),
}

const kind = <K extends string, T extends z.ZodRawShape>(name: K, shape: T) => z.strictObject({ ...base, kind: z.literal(name), ...shape })

export const item = z.discriminatedUnion('kind', [
  kind('choice', { options: choices, referenceLink: yes }),
  kind('form', { fields: form, rows: yes, tree: yes, presets: choices.optional(), secrets: providers.optional() }),
  kind('file', { validUntil: yes }),
  kind('link', { several: yes }),
  kind('secret', { providers, every: yes }),
  kind('data', { entity, instructions: words.optional() }),
  kind('in-product', { counted: words }),
  kind('agreement', { file: yes, secrets: providers.optional() }),
  kind('contacts', { functions: choices, attendeesOf: keys.optional() }),
  kind('relay', { to: key }),
  kind('advice', { about: words, choosable: yes }),
  kind('configuration', { system: key.optional(), draft: yes, uses: keys.optional() }),
  kind('meeting', {
    channel,
    minutes: days.optional(),
    agenda: list(topic),
    outcomes: form.optional(),
    decides: key.optional(),
    internalScript: yes,
    kit: key.optional(),
  }),
  kind('lesson-plan', { session: key }),
  kind('hand-over', { form, list: key.optional(), formName: z.string().optional(), system: key.optional() }),
  kind('verification', { of: words }),
  kind('approval', { of: words }),
  kind('announcement', { list: key }),
  kind('session', { sessions: keys }),
  kind('sequence', { sequence: key, week: days.optional() }),
  kind('recurrence', { recurrence: key }),
  kind('goals', { goals: choices }),
  kind('milestone', { address: words.optional() }),
])
