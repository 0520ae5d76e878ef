import { evaluate, isContracted, type PlanChoices } from './conditions.ts'
import type { Condition } from './template/condition.ts'
import type { Item } from './template/item.ts'
import type { Template } from './template.ts'

/** `open`: depends on an answer that is not given yet. */
export type Applies = 'yes' | 'no' | 'open'

/** The names in these choices that the template does not have. */
export function choiceProblems(template: Template, choices: PlanChoices): { what: string; name: string }[] {
  const unknown = (what: string, names: readonly string[], known: object = {}) =>
    names.filter((name) => !Object.hasOwn(known, name)).map((name) => ({ what, name }))
  const answers = Object.entries(choices.answers ?? {})
  const ways = Object.entries(choices.branches ?? {})
  return [
    ...unknown('edition', choices.edition ? [choices.edition] : [], template.editions),
    ...unknown('segment', choices.segment ? [choices.segment] : [], template.segments),
    ...unknown('module', choices.modules ?? [], template.modules),
    ...unknown('option', Object.keys(choices.accepted ?? {}), template.options),
    ...answers.flatMap(([key, answer]) => unknown('answer', [answer], template.questions?.[key]?.answers)),
    ...ways.flatMap(([key, way]) => unknown('branch', [way], template.branches?.[key]?.ways)),
  ]
}

/**
 * Items left out for good by edition, segment or contract are not in the plan, nor a session none of whose modules is
 * contracted; those that an answer decides are.
 */
export function itemsInPlan(template: Template, choices: PlanChoices): Set<string> {
  const fixed: PlanChoices = { edition: choices.edition, segment: choices.segment, modules: choices.modules }
  const mayApply = (when: Condition | undefined) => !when || evaluate(when, fixed) !== false
  const isHeld = (session: string) => {
    const { modules, when } = template.sessions![session]!
    return mayApply(when) && (!modules || modules.some((module) => isContracted(template, module, choices)))
  }
  const stays = ([, item]: [string, Item]) =>
    isContracted(template, item.module, choices) && mayApply(item.when) && (item.kind !== 'session' || item.sessions.some(isHeld))
  return new Set(
    Object.entries(template.items)
      .filter(stays)
      .map(([key]) => key),
  )
}

/** The contracted modules, the ones that are always in included. */
export const contractedModules = (template: Template, choices: PlanChoices): string[] =>
  Object.keys(template.modules ?? {}).filter((module) => isContracted(template, module, choices))

/** On the deferred way the parked items have no date: they wait for an appointment and are not late. */
export function parkedItems(template: Template, choices: PlanChoices): Set<string> {
  const deferred = Object.entries(template.branches ?? {}).filter(
    ([key, branch]) => branch.deferred && choices.branches?.[key] === branch.deferred.way,
  )
  return new Set(deferred.flatMap(([, branch]) => branch.deferred!.parks))
}

/** Whether an item applies, as far as the answers given so far say. */
export function appliesTo(item: Item, choices: PlanChoices): Applies {
  const known = item.when ? evaluate(item.when, choices) : true
  return known === undefined ? 'open' : known ? 'yes' : 'no'
}
