import type { Plan } from './instantiate.ts'
import type { Item } from './template/item.ts'
import type { Template } from './template.ts'

/** What a plan says about an item that is not in its planned part: how it is done. */
const detailsOf = ({ title: _t, phase: _p, side: _s, role: _r, kind: _k, ...details }: Item): object => details

/**
 * A plan with everything its template says, as one object for programs: items with their dates and details, and the parts
 * of the template that apply to the whole. Dates are `YYYY-MM-DD`, texts in three languages.
 */
export function planDocument(template: Template, plan: Plan) {
  const items = plan.items.map((item) => ({ ...detailsOf(template.items[item.key]!), ...item }))
  const recurrences = plan.recurrences.map((one) => ({ ...template.recurrences![one.key], ...one }))
  const sequences = plan.sequences.map((one) => ({ ...template.sequences![one.key], ...one }))
  const sessions = plan.sessions.map((one) => ({ ...template.sessions![one.key], ...one }))
  const { phases, modules, gates, anchors, start, done } = plan
  const { key, version, vendor, title, goal, tags, author, country, keyUsers } = template
  return {
    template: key,
    version,
    vendor,
    title,
    goal,
    tags,
    author,
    country,
    start,
    phases,
    modules,
    items,
    gates,
    anchors,
    recurrences,
    sequences,
    sessions,
    keyUsers,
    targets: template.targets ?? [],
    goLive: plan.goLive.date,
    goLiveItem: plan.goLive.item,
    done,
    ...partsOfTheWhole(template),
  }
}

function partsOfTheWhole(template: Template) {
  const { roles, questions, branches, editions, segments, options, lists, contacts, oneContact, desks } = template
  const { ticketCategories, ticketFlows, kits, library, signals, annexes, environments, systems, parking } = template
  const people = { roles, lists, contacts, oneContact, desks, ticketCategories, ticketFlows, kits, signals }
  return { ...people, questions, branches, editions, segments, options, library, annexes, environments, systems, parking }
}
