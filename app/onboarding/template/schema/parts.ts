import { z } from 'zod'
import {
  anyWeekday,
  channel,
  choices,
  clock,
  condition,
  days,
  key,
  keys,
  list,
  named,
  side,
  topic,
  visibility,
  words,
  workday,
} from './basics.ts'

const yes = z.boolean().optional()

export const phase = z.strictObject({ title: words, goal: words.optional(), lead: key.optional(), gate: key.optional(), reactive: yes })

export const templateModule = z.strictObject({
  title: words,
  groups: choices.optional(),
  included: z.enum(['contracted', 'extra']).optional(),
})

export const role = z.strictObject({ side, title: words, queue: yes, namedPerson: yes })

export const keyUsers = z.strictObject({ min: z.int().min(0), max: z.int().min(1).nullable(), rule: words })

export const anchor = z.strictObject({ title: words, from: key.optional(), workingDays: days.optional(), undated: yes })

export const gate = z.strictObject({ title: words, opens: words, when: condition })

export const question = z.strictObject({ title: words, askedAt: key, answers: choices })

export const branch = z.strictObject({
  title: words,
  decidedAt: key,
  ways: choices,
  usual: key,
  deferred: z.strictObject({ way: key, parks: keys, until: key }).optional(),
})

export const edition = z.strictObject({ title: words, trainingMinutes: z.int().min(0) })
export const segment = z.strictObject({ title: words })
export const option = z.strictObject({ title: words, price: words })

export const session = z.strictObject({
  title: words,
  purpose: z.enum(['training', 'questions', 'technical', 'hand-over']),
  minutes: z.int().min(1).max(2400),
  channel,
  modules: keys.optional(),
  agenda: list(topic).optional(),
  environment: z.enum(['customer', 'demo']).optional(),
  recorded: yes,
  days: z.strictObject({ min: z.int().min(1), max: z.int().min(1) }).optional(),
  when: condition.optional(),
  repeatable: yes,
  audience: keys.optional(),
})

export const sequence = z.strictObject({
  title: words,
  weekdays: list(workday),
  weeks: list(z.int().min(0).max(200)),
  visibility,
  metrics: list(z.enum(['sent', 'opened', 'clicked', 'answered'])).optional(),
})

export const recurrence = z.strictObject({
  title: words,
  visibility,
  first: z.union([z.strictObject({ from: key, days }), z.strictObject({ week: z.int().min(0), weekday: workday })]),
  everyDays: z.int().min(1).max(400),
  countedFrom: z.enum(['planned', 'actual']),
  until: z.union([z.strictObject({ months: z.int().min(1).max(120), after: key }), z.strictObject({ done: key })]),
  ahead: z.int().min(1).max(100).optional(),
  adjustable: z.boolean(),
  kit: key.optional(),
  note: words.optional(),
})

export const target = z.strictObject({ what: words, kind: z.enum(['typical', 'average', 'aim']), workingDays: days, from: key, to: key })

export const definitions = z.strictObject({
  goLive: z.strictObject({ item: key, means: words }),
  done: list(z.strictObject({ item: key, when: condition.optional(), means: words })),
})

export const distributionList = z.strictObject({ title: words, members: list(words) })

export const contactWay = z.strictObject({ reason: words, channel, to: key, when: condition.optional(), lasting: yes })

export const desk = z.strictObject({
  title: words,
  role: key,
  address: z.string().optional(),
  timeZone: z.string(),
  weekdays: list(anyWeekday),
  from: clock,
  until: clock,
  gate: key.optional(),
})

export const ticketCategory = z.strictObject({ title: words, to: key })

const ticketStep = z.strictObject({ title: words, draft: yes, evidence: yes })

export const ticketFlow = z.strictObject({
  title: words,
  request: words,
  start: key,
  states: named(z.strictObject({ title: words, role: key, steps: list(ticketStep), end: yes })),
  checks: choices,
  moves: list(
    z.strictObject({
      from: key,
      to: key,
      title: words,
      role: key,
      needs: keys.optional(),
      unless: key.optional(),
      records: key.optional(),
      closes: words.optional(),
    }),
  ),
})

const variable = z.enum(['last-contact', 'went-live', 'earlier-topic', 'unused-feature', 'new-item'])

export const kit = z.strictObject({
  title: words,
  openers: list(z.strictObject({ text: words, uses: variable.optional() })),
  topics: list(words),
  checks: list(z.strictObject({ group: key, text: words, known: z.literal('portal').optional() })),
  groups: choices,
  attachment: words.optional(),
})

export const libraryEntry = z.strictObject({
  title: words,
  type: z.enum(['recordings', 'tutorials', 'extra-training', 'lesson-plans']),
  address: z.url().optional(),
  visibility: z.enum(['customer', 'internal']),
})

export const signal = z.strictObject({
  title: words,
  counts: z.enum(['extra-sessions', 'structural-questions']),
  from: z.int().min(1),
  withinDays: z.int().min(1),
  tells: key,
  offers: key,
})
