import { may } from '#app/accounts/permissions.ts'
import { stepOf } from '#app/imports/ladder.ts'
import { type Opened, openOnboarding } from '#app/onboarding/open.server.ts'
import { type Db, inScope } from '#db/client.server.ts'
import { findImportById } from '#db/queries/imports.ts'
import { type CommentView, listComments } from '#db/queries/traces.ts'
import type { Scope } from '#db/scope.ts'
import { requireEntity } from '#importers/registry.ts'
import type { Remark } from './remark.ts'
import { remarkOf, sidesOf } from './remarks.server.ts'

/** What was said about one thing. `about` is what the reply form sends: `item:customers`, `import:3`, `onboarding`. */
export type Thread = {
  about: string
  on:
    | { kind: 'onboarding' }
    | { kind: 'item'; key: string; title: string }
    | { kind: 'import'; number: number; entity: string; step: string }
  remarks: Remark[]
}

/** Every thread of an onboarding, the one with the newest word first. */
export async function findThreads(reader: Scope, customer: string, now: Date = new Date()): Promise<Thread[]> {
  return inScope(reader, async (db) => {
    const opened = await openOnboarding(db, reader, customer, now)
    const said = await listComments(db, opened.scope, { onboardingId: opened.onboarding.id }, may(reader, 'see-internal'))
    const sides = await sidesOf(db, opened.scope)
    const threads: Thread[] = []
    for (const own of Map.groupBy(said, (one) => one.subjectId).values()) {
      const head = await headOf(db, own[0]!, opened, reader)
      if (head) threads.push({ ...head, remarks: own.map((one) => remarkOf(one, sides)) })
    }
    return threads.toSorted((a, b) => b.remarks.at(-1)!.at.getTime() - a.remarks.at(-1)!.at.getTime())
  })
}

/** Undefined for what is not the reader's to see. What was said about a file stays when a newer one replaced it. */
async function headOf(db: Db, first: CommentView, opened: Opened, reader: Scope): Promise<Omit<Thread, 'remarks'> | undefined> {
  if (first.subject === 'onboarding') return { about: 'onboarding', on: { kind: 'onboarding' } }
  if (first.subject === 'item') {
    const item = opened.visible.find((one) => opened.rows.get(one.key)?.id === first.subjectId)
    return item && { about: `item:${item.key}`, on: { kind: 'item', key: item.key, title: item.title[reader.locale] } }
  }
  const found = await findImportById(db, opened.scope, first.subjectId)
  if (!found) return undefined
  const { number, entity } = found
  const step = opened.side === 'vendor' && found.state === 'submitted' ? 'review' : stepOf(found)
  return { about: `import:${number}`, on: { kind: 'import', number, entity: requireEntity(entity).label[reader.locale], step } }
}
