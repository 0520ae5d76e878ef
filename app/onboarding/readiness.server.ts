import { type Step, stepOf } from '#app/imports/ladder.ts'
import type { Db } from '#db/client.server.ts'
import { type ImportView, listImports } from '#db/queries/imports.ts'
import type { ImportCounts, ImportState } from '#db/schema/imports.ts'
import type { Language } from '#importers/entity.ts'
import { requireEntity } from '#importers/registry.ts'
import type { Outlook } from './forecast.ts'
import { isSettled } from './item-state.ts'
import type { Opened } from './open.server.ts'
import { dataOutlook } from './outlook.ts'

/** How far the data of one entity is: its newest import that stands, if there is one. */
export type DataReadiness = {
  entity: string
  title: string
  item: string
  isDone: boolean
  newest: {
    number: number
    state: ImportState | 'returned'
    counts: ImportCounts | null
    /** Where the journey goes on. */
    step: Step
    /** The worker has it, or had to give it up. */
    work: 'busy' | 'refused' | 'failed' | null
  } | null
}

/** The data that the plan asks for, each entity once. */
export async function findReadiness(db: Db, plan: Opened, language: Language): Promise<DataReadiness[]> {
  const standing = (await listImports(db, plan.scope, plan.onboarding.id)).filter((one) => one.state !== 'withdrawn')
  const asked = plan.visible.filter((item) => item.entity !== null && item.state !== 'not-applicable')
  const firsts = [...Map.groupBy(asked, (item) => item.entity!).values()].map(([item]) => item!)
  return firsts.map((item) => ({
    entity: item.entity!,
    title: requireEntity(item.entity!).label[language],
    item: item.key,
    isDone: isSettled(item),
    newest: newestOf(standing.find((one) => one.entity === item.entity)),
  }))
}

function newestOf(found: ImportView | undefined): DataReadiness['newest'] {
  if (!found) return null
  const state = found.state === 'staged' && found.returnedAt ? 'returned' : found.state
  const kind = found.work?.kind
  const work = kind === 'waiting' || kind === 'running' ? 'busy' : (kind ?? null)
  return { number: found.number, state, counts: found.counts, step: stepOf(found), work }
}

/** What the state of the data means for the forecast: rows to correct and files to review take time. */
export function outlookOf(readiness: readonly DataReadiness[], inReview: number): Record<string, Outlook> {
  const open = readiness.filter(({ isDone, newest }) => !isDone && newest?.counts)
  return Object.fromEntries(
    open.map(({ item, newest }) => [
      item,
      dataOutlook({
        errorRows: newest!.counts!.errors,
        repairedPerDay: 0,
        reviewQueue: newest!.state === 'submitted' ? inReview : 0,
        reviewedPerDay: 0,
      }),
    ]),
  )
}
