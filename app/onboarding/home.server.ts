import { may } from '#app/accounts/permissions.ts'
import { inScope } from '#db/client.server.ts'
import { listPeople } from '#db/queries/people.ts'
import { listComments } from '#db/queries/traces.ts'
import type { Scope } from '#db/scope.ts'
import { type GoLive, goLiveOf } from './go-live.ts'
import { type ItemView, viewItems } from './item-view.ts'
import { type Opened, openOnboarding } from './open.server.ts'
import { shoreOf } from './pairs.ts'
import { countProgress, nextItems, type Progress, type Urgency } from './progress.ts'
import { type DataReadiness, findReadiness, outlookOf } from './readiness.server.ts'

export type HomeItem = ItemView & { urgency: Urgency; holdsUpGoLive: boolean }

/** What the home page of an onboarding shows; `own` is the reader's side, `theirs` the other one. */
export type Home = {
  goLive: GoLive
  progress: { customer: Progress['bySide']['customer']; vendor: Progress['bySide']['customer'] }
  own: HomeItem[]
  /** Waiting for a third party. */
  elsewhere: ItemView[]
  theirs: ItemView[]
  data: DataReadiness[]
  /** Plan items for sealed keys. */
  keys: ItemView[]
  contact: { name: string; role: string } | null
  messages: number
}

/** Most lines of "we are working on": the page says what comes next, the plan says everything. */
const MOST_OF_THEIRS = 5

export async function findHome(reader: Scope, customer: string, now: Date = new Date()): Promise<Home> {
  return inScope(reader, async (db) => {
    const opened = await openOnboarding(db, reader, customer, now)
    const data = await findReadiness(db, opened, reader.locale)
    const inReview = data.filter(({ newest }) => newest?.state === 'submitted').length
    const people = await listPeople(db, opened.scope)
    const said = await listComments(db, opened.scope, { onboardingId: opened.onboarding.id }, may(reader, 'see-internal'))
    const views = viewItems(opened, reader.locale)
    const contact = people.find((one) => one.side === 'vendor' && one.role === 'implementer')
    return {
      goLive: goLiveOf({ ...opened, agreed: opened.onboarding.agreedGoLive, outlook: outlookOf(data, inReview) }, reader.locale),
      progress: progressOf(opened),
      own: ownItems(opened, views),
      elsewhere: views.filter((view) => view.on === 'third-party' && view.waitsFor.length === 0),
      theirs: theirItems(opened, views),
      data,
      keys: views.filter((view) => view.kind === 'secret' && view.standing !== 'not-applicable'),
      contact: contact ? { name: contact.name, role: contact.role } : null,
      messages: said.length,
    }
  })
}

/** Counted by shore, so that the sum is what the reader sees. */
function progressOf({ visible }: Opened): Home['progress'] {
  const count = (shore: 'customer' | 'vendor') => {
    const { total, done } = countProgress(visible.filter((item) => shoreOf(item) === shore))
    return { total, done }
  }
  return { customer: count('customer'), vendor: count('vendor') }
}

function ownItems({ items, side, today, calendar, plan }: Opened, views: readonly ItemView[]): HomeItem[] {
  const seen = new Map(views.map((view) => [view.key, view]))
  return nextItems(items, side, today, calendar, plan.goLive.item).flatMap(({ item, urgency, holdsUpGoLive }) => {
    const view = seen.get(item.key)
    return view ? [{ ...view, urgency, holdsUpGoLive }] : []
  })
}

/** In hands first, then what can begin, then what waits for the reader. */
function theirItems({ side }: Opened, views: readonly ItemView[]): ItemView[] {
  const other = side === 'customer' ? 'vendor' : 'customer'
  const inHands = views.filter((view) => view.on === other && view.waitsFor.length === 0)
  const begun = (view: ItemView) => Number(view.standing === 'started' || view.standing === 'in-review')
  const waiting = views.filter((view) => shoreOf(view) === other && view.on === side && view.waitsFor.length > 0)
  return [...inHands.toSorted((a, b) => begun(b) - begun(a)), ...waiting].slice(0, MOST_OF_THEIRS)
}
