import { z } from 'zod'
import { choices, key, list, named, words } from './template/schema/basics.ts'
import { item } from './template/schema/item.ts'
import * as part from './template/schema/parts.ts'
import type { Template } from './template.ts'

/** The form of a template as data, for those that come as JSON. Its names are checked by `nameProblems`. */
export const templateSchema: z.ZodType<Template> = z.strictObject({
  key,
  version: z.int().min(1),
  vendor: z.string().min(1),
  title: words,
  goal: words,
  tags: list(z.string()),
  author: key,
  country: z.string().regex(/^[A-Z]{2}$/),
  start: key,
  phases: named(part.phase),
  modules: named(part.templateModule).optional(),
  roles: named(part.role),
  keyUsers: part.keyUsers,
  anchors: named(part.anchor),
  items: named(item),
  gates: named(part.gate).optional(),
  questions: named(part.question).optional(),
  branches: named(part.branch).optional(),
  editions: named(part.edition).optional(),
  segments: named(part.segment).optional(),
  options: named(part.option).optional(),
  sessions: named(part.session).optional(),
  sequences: named(part.sequence).optional(),
  recurrences: named(part.recurrence).optional(),
  targets: list(part.target).optional(),
  definitions: part.definitions,
  lists: named(part.distributionList).optional(),
  contacts: list(part.contactWay).optional(),
  oneContact: words.optional(),
  desks: named(part.desk).optional(),
  ticketCategories: named(part.ticketCategory).optional(),
  ticketFlows: named(part.ticketFlow).optional(),
  kits: named(part.kit).optional(),
  library: named(part.libraryEntry).optional(),
  signals: named(part.signal).optional(),
  annexes: choices.optional(),
  environments: choices.optional(),
  systems: choices.optional(),
  parking: list(words).optional(),
})
