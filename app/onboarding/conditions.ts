import type { Condition } from './template/condition.ts'
import type { Template } from './template.ts'

/** What is chosen when an onboarding starts and while it runs. What is missing is not decided yet. */
export type PlanChoices = {
  edition?: string
  segment?: string
  /** The contracted modules. Missing: all but the extra ones. */
  modules?: readonly string[]
  answers?: Readonly<Record<string, string>>
  /** Priced options: true when accepted, false when declined. */
  accepted?: Readonly<Record<string, boolean>>
  /** The way taken at a branch. */
  branches?: Readonly<Record<string, string>>
}

/** What has happened so far; missing before the onboarding runs. */
export type Happened = {
  isDone(item: string): boolean
  isReached(event: string): boolean
  /** Share of done items of a phase, 0 to 1. */
  shareOf(phase: string): number
  switchedByHand: boolean
}

/** Yes, no, or not known yet (undefined). */
export type Known = boolean | undefined

/** Answers a condition from what is known. Not knowing is an answer: `all` with one no is no, whatever the rest. */
export function evaluate(condition: Condition, choices: PlanChoices, happened?: Happened): Known {
  const ask = (inner: Condition) => evaluate(inner, choices, happened)
  if ('all' in condition) return everyOf(condition.all.map(ask))
  if ('any' in condition) return negate(everyOf(condition.any.map((inner) => negate(ask(inner)))))
  if ('not' in condition) return negate(ask(condition.not))
  if ('question' in condition) return same(choices.answers?.[condition.question], condition.is)
  if ('branch' in condition) return same(choices.branches?.[condition.branch], condition.is)
  if ('accepted' in condition) return choices.accepted?.[condition.accepted]
  if ('edition' in condition) return oneOf(choices.edition, condition.edition)
  if ('segment' in condition) return oneOf(choices.segment, condition.segment)
  if ('contracted' in condition) return choices.modules?.includes(condition.contracted)
  if ('done' in condition) return happened?.isDone(condition.done)
  if ('reached' in condition) return happened?.isReached(condition.reached)
  if ('share' in condition) return happened && happened.shareOf(condition.of) >= condition.share
  return happened?.switchedByHand
}

/** The items that must be done before a condition can hold: what a gate makes its items wait for. */
export function itemsIn(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(itemsIn)
  if ('any' in condition) return condition.any.slice(0, 1).flatMap(itemsIn)
  return 'done' in condition ? [condition.done] : []
}

/** The anchors a condition waits for. */
export function eventsIn(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(eventsIn)
  return 'reached' in condition ? [condition.reached] : []
}

/** True when the contract brings the module into the plan. */
export function isContracted(template: Template, module: string | undefined, choices: PlanChoices): boolean {
  const included = module === undefined ? undefined : template.modules?.[module]?.included
  if (module === undefined || included === undefined) return true
  return choices.modules ? choices.modules.includes(module) : included === 'contracted'
}

const same = (given: string | undefined, wanted: string): Known => (given === undefined ? undefined : given === wanted)
const oneOf = (given: string | undefined, wanted: readonly string[]): Known => (given === undefined ? undefined : wanted.includes(given))
const negate = (known: Known): Known => (known === undefined ? undefined : !known)
const everyOf = (all: Known[]): Known => (all.includes(false) ? false : all.includes(undefined) ? undefined : true)
