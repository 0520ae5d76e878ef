import type { Db } from '#db/client.server.ts'
import { addOnboarding, type OnboardingRow } from '#db/queries/onboardings.ts'
import { leaveTrace } from '#db/queries/traces.ts'
import type { CustomerScope } from '#db/queries/within.ts'
import type { PlainDate } from './calendar.ts'
import { parkedItems } from './composition.ts'
import type { PlanChoices } from './conditions.ts'
import { calendarOf } from './holidays.ts'
import { instantiate } from './instantiate.ts'
import { begin } from './item-state.ts'
import type { Template } from './template.ts'

export type Start = { template: Template; choices: PlanChoices; start: PlainDate; country: string; timeZone: string; at: Date }

/** Starts a customer's onboarding: the template is frozen with it, the plan is made, its items wait. */
export async function startOnboarding(db: Db, scope: CustomerScope, of: Start): Promise<OnboardingRow> {
  const plan = instantiate(of.template, of.choices, of.start, calendarOf(of.country))
  const items = begin(plan.items, parkedItems(of.template, of.choices))
  const row = await addOnboarding(
    db,
    scope,
    {
      templateKey: of.template.key,
      templateVersion: of.template.version,
      template: of.template,
      choices: of.choices,
      plan,
      country: of.country,
      timeZone: of.timeZone,
      startsOn: plan.start,
      agreedGoLive: plan.goLive.date ?? plan.start,
      createdAt: of.at,
    },
    items.map(({ key, position, state, visibility, start, due }) => ({
      key,
      position,
      state,
      internal: visibility === 'internal',
      start,
      due,
    })),
  )
  const data = { template: of.template.key, version: of.template.version, start: plan.start }
  await leaveTrace(db, scope, { action: 'onboarding.started', subject: 'onboarding', subjectId: row.id, data, at: of.at })
  return row
}
