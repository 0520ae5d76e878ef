import type { Words } from '#importers/entity.ts'
import type { Item } from './template/item.ts'
import type { Choices, Form, FormField, Topic, Work } from './template/kinds.ts'

/** A heading of the template, or one of ours: `item.evidence.<say>`. */
export type Heading = Words | { say: Say }
export type Say = (typeof SAYS)[number]

export const SAYS = [
  'choice',
  'reference',
  'where',
  'validUntil',
  'address',
  'linkTitle',
  'count',
  'agreedBy',
  'agreedOn',
  'name',
  'email',
  'phone',
  'function',
  'passedOnTo',
  'passedOnOn',
  'advice',
  'decision',
  'note',
  'heldOn',
  'plan',
  'result',
  'inOrder',
  'notInOrder',
  'approval',
  'accepted',
  'declined',
  'announcement',
  'sentOn',
  'reachedOn',
  'yes',
  'no',
] as const

/** One thing to fill in. `must` names the only value with which the item can be done. */
export type EvidenceField = {
  key: string
  title: Heading
  type: FormField['type'] | 'check'
  options?: Readonly<Record<string, Heading>>
  required?: boolean
  must?: string
}

/** What an item asks for. `rows`: any number of lines of these fields. */
export type EvidenceForm = { fields: EvidenceField[]; rows: EvidenceField[] }

/** What was handed in, as text; dates are `YYYY-MM-DD`. */
export type Given = { values: Record<string, string>; rows: Record<string, string>[] }

const say = (word: Say): Heading => ({ say: word })
const field = (key: string, title: Heading, type: EvidenceField['type'], required = true): EvidenceField => ({ key, title, type, required })
const only = (...fields: EvidenceField[]): EvidenceForm => ({ fields, rows: [] })
const linesOf = (...rows: EvidenceField[]): EvidenceForm => ({ fields: [], rows })

const day = (word: Say): EvidenceField => field('on', say(word), 'date')
const note = field('note', say('note'), 'long-text', false)

/** The form of an item. Data and keys have pages of their own and none here. */
export function evidenceForm(item: Item): EvidenceForm {
  return forms[item.kind](item as never)
}

type Of<K extends Work['kind']> = Extract<Work, { kind: K }>

const forms: { [K in Work['kind']]: (work: Of<K>) => EvidenceForm } = {
  data: () => only(),
  secret: () => only(),
  choice: ({ options, referenceLink }) =>
    only(choice('choice', say('choice'), options), ...(referenceLink ? [field('reference', say('reference'), 'url', false)] : [])),
  form: ({ fields, rows }) => (rows ? linesOf(...formFields(fields)) : only(...formFields(fields))),
  file: ({ validUntil }) => only(field('where', say('where'), 'text'), ...(validUntil ? [field('until', say('validUntil'), 'date')] : [])),
  link: ({ several }) =>
    several
      ? linesOf(field('address', say('address'), 'url'), field('title', say('linkTitle'), 'text', false))
      : only(field('address', say('address'), 'url')),
  'in-product': ({ counted }) => only(field('count', counted, 'number')),
  agreement: () => only(field('by', say('agreedBy'), 'text'), day('agreedOn'), field('reference', say('reference'), 'text', false)),
  contacts: ({ functions }) =>
    linesOf(
      field('name', say('name'), 'text'),
      field('email', say('email'), 'email'),
      field('phone', say('phone'), 'phone', false),
      choice('function', say('function'), functions),
    ),
  relay: () => only(field('to', say('passedOnTo'), 'text', false), day('passedOnOn')),
  advice: ({ choosable }) =>
    only(field('advice', say('advice'), 'long-text'), ...(choosable ? [field('decision', say('decision'), 'long-text', false)] : [])),
  configuration: () => only(note),
  meeting: ({ agenda, outcomes }) => only(day('heldOn'), ...agenda.flatMap(topicField), ...formFields(outcomes ?? {})),
  'lesson-plan': () => only(field('plan', say('plan'), 'long-text')),
  'hand-over': ({ form }) => only(...formFields(form)),
  verification: () => only(verdict('result', say('result'), 'inOrder', 'notInOrder'), note),
  approval: () => only(verdict('decision', say('approval'), 'accepted', 'declined'), note),
  announcement: () => only(field('text', say('announcement'), 'long-text'), day('sentOn')),
  session: () => only(day('heldOn'), note),
  sequence: () => only(note),
  recurrence: () => only(note),
  goals: ({ goals }) => only(...Object.entries(goals).map(([key, title]) => ({ ...field(`goal-${key}`, title, 'check'), must: 'on' }))),
  milestone: () => only(day('reachedOn')),
}

const choice = (key: string, title: Heading, options: Choices): EvidenceField => ({ ...field(key, title, 'choice'), options })

const verdict = (key: string, title: Heading, good: Say, bad: Say): EvidenceField => ({
  ...field(key, title, 'choice'),
  options: { [good]: say(good), [bad]: say(bad) },
  must: good,
})

const formFields = (form: Form): EvidenceField[] =>
  Object.entries(form).map(([key, { title, type, options, required }]) => ({ key, title, type, options, required }))

/** A point of the agenda that is only closed with its outcome written down. */
const topicField = ({ outcome }: Topic, index: number): EvidenceField[] =>
  outcome ? [field(`topic-${index + 1}`, outcome, 'long-text')] : []
