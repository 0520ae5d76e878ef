import type { ItemRow, OnboardingRow } from '#db/queries/onboardings.ts'
import type { PlanChoices } from './conditions.ts'
import type { Plan } from './instantiate.ts'
import type { RunningItem } from './item-state.ts'
import type { Template } from './template.ts'

/** A running onboarding as its rules need it: the frozen template and plan, and every item with its state. */
export type Running = { template: Template; plan: Plan; choices: PlanChoices; items: RunningItem[] }

/** Puts the stored states onto the frozen plan. */
export function runningOf(onboarding: Pick<OnboardingRow, 'template' | 'plan' | 'choices'>, rows: ItemRow[]): Running {
  const plan = onboarding.plan as Plan
  const stored = new Map(rows.map((row) => [row.key, row]))
  const items = plan.items.map((item): RunningItem => {
    const row = stored.get(item.key)
    if (!row) throw new Error(`The plan has an item that was never stored: ${item.key}`)
    return { ...item, start: row.start, due: row.due, state: row.state, doneOn: row.doneOn }
  })
  return { template: onboarding.template as Template, plan, choices: onboarding.choices as PlanChoices, items }
}
