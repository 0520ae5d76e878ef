import { storeFile } from '#app/files/storage.server.ts'
import { inspectNow } from '#app/imports/inspect.server.ts'
import { fileArrived } from '#app/imports/intake.server.ts'
import { loadMatch, saveMatch } from '#app/imports/match.server.ts'
import { releaseImport } from '#app/imports/release.server.ts'
import { approveImport, submitImport } from '#app/imports/review.server.ts'
import { stageNow } from '#app/imports/stage.server.ts'
import { inScope } from '#db/client.server.ts'
import { findImport } from '#db/queries/imports.ts'
import type { CustomerScope } from '#db/queries/within.ts'
import { bytesSource } from '#importers/read/source.ts'
import type { DemoDelivery } from './onboardings.ts'
import type { DemoStory } from './seed.server.ts'

const lists = import.meta.glob<string>('./lists/*.csv', { eager: true, query: '?raw', import: 'default' })
const DAY = 86_400_000

/** Hands in the lists of a story as its people did, each on its day, through the same use cases as in the portal. */
export async function deliverLists(story: DemoStory, now: Date): Promise<void> {
  for (const delivery of story.customer.deliveries) {
    const number = await stageList(story, delivery, moment(now, delivery.daysAgo))
    if (delivery.upTo !== 'staged') await sendOn(story, delivery, number, now)
  }
}

async function stageList({ onboardingId, customer, scopes }: DemoStory, delivery: DemoDelivery, at: Date): Promise<number> {
  const scope = scopes.get(delivery.by)!
  const source = bytesSource(delivery.list, new TextEncoder().encode(lists[`./lists/${delivery.list}`]!))
  const stored = await storeFile(source)
  const { number } = await fileArrived(scope, { ...stored, name: delivery.list, onboardingId, entity: delivery.entity }, at)
  const job = { importId: (await current(scope, number)).id, scope }
  const context = { signal: new AbortController().signal, now: () => at }
  await inspectNow(job, context)
  const shown = (await loadMatch(scope, customer.code, String(number)))!
  const fields = Object.fromEntries(shown.mapping.columns.map((column) => [column.column, column.field ?? '']))
  const seen = { customer: customer.code, number, version: shown.summary.version }
  const saved = await saveMatch(scope, { ...seen, fields, answers: shown.answers }, { now: at })
  if (!saved.yes) throw new Error(`The demo's list ${delivery.list} does not match: ${saved.code}`)
  await stageNow(job, context)
  return number
}

async function sendOn({ customer, scopes, vendor }: DemoStory, delivery: DemoDelivery, number: number, now: Date): Promise<void> {
  const scope = scopes.get(delivery.by)!
  const seen = async () => ({ customer: customer.code, number, version: (await current(scope, number)).version })
  const on = (daysLater: number) => ({ now: moment(now, delivery.daysAgo - daysLater, daysLater) })
  await submitImport(scope, await seen(), on(0))
  if (delivery.upTo === 'submitted') return
  await approveImport(vendor, await seen(), on(1))
  await releaseImport(vendor, await seen(), on(1))
}

/** So many days ago, in the morning (UTC); each step after the first a bit later, so that the trail reads in order. */
function moment(now: Date, daysAgo: number, later = 0): Date {
  const day = new Date(now.getTime() - daysAgo * DAY).toISOString().slice(0, 10)
  return new Date(Math.min(now.getTime(), Date.parse(`${day}T09:1${later}:00Z`)))
}

async function current(scope: CustomerScope, number: number) {
  return (await inScope(scope, (db) => findImport(db, scope, number)))!
}
