import type { Rows } from './row.ts'

const kit = 'kits.customer-contact'
const checks = (group: string, places: [string, number][]): Rows =>
  Object.fromEntries(places.map(([id, place]) => [id, [`${kit}.checks.${place}.group=${group}`]]))
const openers: Rows = Object.fromEntries(Array.from({ length: 10 }, (_, n) => [`Y-${40 + n}`, [`${kit}.openers.${n}.text`]]))
const topics: Rows = Object.fromEntries(Array.from({ length: 6 }, (_, n) => [`Y-${60 + n}`, [`${kit}.topics.${n}`]]))

export const otys: Rows = {
  'Y-01': ['phases.start-up', 'phases.implementation', 'phases.after-care'],
  'Y-02': ['gates.support.when.done=q-and-a', 'contacts.0.to=consultant', 'contacts.1.to=support', 'contacts.1.when.done=q-and-a'],
  'Y-03': ['items.check-in.due.between.0=training-2', 'items.check-in.due.between.1=q-and-a'],
  'Y-04': ['recurrences.follow-ups.first.from=q-and-a', 'recurrences.follow-ups.first.days=56', 'recurrences.follow-ups.everyDays=56'],
  'Y-05': [`${kit}.attachment`, 'recurrences.follow-ups.kit=customer-contact'],
  'Y-06': ['recurrences.follow-ups.until.months=12', 'recurrences.follow-ups.until.after=first-year', 'anchors.first-year.from=q-and-a'],
  'Y-07': [
    'items.hand-over-after-implementation.due.from=training-2',
    'items.hand-over-after-implementation.list=hand-over',
    'lists.hand-over.members.#=3',
  ],
  'Y-08': ['items.hand-over-to-service.due.afterLast=follow-ups', 'items.hand-over-to-service.list=hand-over'],
  'Y-09': ['recurrences.follow-ups.note', 'systems.crm'],
  ...checks('crm', [
    ['Y-20', 0],
    ['Y-21', 1],
    ['Y-22', 2],
    ['Y-23', 3],
  ]),
  ...checks('dossier', [
    ['Y-24', 4],
    ['Y-25', 5],
  ]),
  ...checks('environment', [
    ['Y-26', 6],
    ['Y-27', 7],
    ['Y-28', 8],
    ['Y-29', 9],
  ]),
  ...openers,
  'Y-41': [`${kit}.openers.1.uses=last-contact`],
  'Y-43': [`${kit}.openers.3.uses=went-live`],
  'Y-45': [`${kit}.openers.5.uses=earlier-topic`],
  'Y-46': [`${kit}.openers.6.uses=unused-feature`],
  'Y-47': [`${kit}.openers.7.uses=new-item`],
  ...topics,
}
