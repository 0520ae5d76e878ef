import { may, sideOf } from '#app/accounts/permissions.ts'
import { requireCustomer } from '#app/imports/find.server.ts'
import type { Db } from '#db/client.server.ts'
import { type ItemRow, listItems, type OnboardingView } from '#db/queries/onboardings.ts'
import type { CustomerScope } from '#db/queries/within.ts'
import type { Scope } from '#db/scope.ts'
import { type Calendar, dayAt, type PlainDate } from './calendar.ts'
import { calendarOf } from './holidays.ts'
import type { RunningItem } from './item-state.ts'
import { visibleTo } from './progress.ts'
import { type Running, runningOf } from './running.ts'

/** A customer's onboarding as a reader may see it. */
export type Opened = Running & {
  onboarding: OnboardingView
  /** The reader's scope, narrowed to this customer. */
  scope: CustomerScope
  /** The shore the reader stands on. */
  side: 'customer' | 'vendor'
  rows: ReadonlyMap<string, ItemRow>
  calendar: Calendar
  /** The customer's day. */
  today: PlainDate
  /** `items` has all of them, for the rules; pages show only these. */
  visible: RunningItem[]
}

/** Loads the onboarding of the customer named in the address; 404 where the reader may not look. */
export async function openOnboarding(db: Db, reader: Scope, customer: string, now: Date): Promise<Opened> {
  const { onboarding, scope } = await requireCustomer(db, reader, customer)
  return opened(onboarding, await listItems(db, scope, [onboarding.id]), scope, now)
}

/** The same from rows that are loaded already. */
export function opened(onboarding: OnboardingView, rows: ItemRow[], reader: Scope, now: Date): Opened {
  const running = runningOf(onboarding, rows)
  const viewer = may(reader, 'see-internal') ? 'vendor' : 'customer'
  return {
    ...running,
    onboarding,
    scope: { ...reader, customerId: onboarding.customerId },
    side: sideOf(reader),
    rows: new Map(rows.map((row) => [row.key, row])),
    calendar: calendarOf(onboarding.country),
    today: dayAt(now, onboarding.timeZone),
    visible: visibleTo({ side: viewer }, running.items),
  }
}
