import type { Db } from '#db/client.server.ts'
import { listPeople } from '#db/queries/people.ts'
import type { CommentView } from '#db/queries/traces.ts'
import type { CustomerScope } from '#db/queries/within.ts'
import type { Remark } from './remark.ts'

/** On which side each person stands. */
export async function sidesOf(db: Db, scope: CustomerScope): Promise<ReadonlyMap<string, 'customer' | 'vendor'>> {
  return new Map((await listPeople(db, scope)).map((person) => [person.id, person.side]))
}

/** Somebody who is no longer among the people of either side wrote as the customer's, unless it is internal. */
export function remarkOf(
  { id, body, author, authorId, at, internal }: CommentView,
  sides: ReadonlyMap<string, 'customer' | 'vendor'>,
): Remark {
  return { id, body, author, side: sides.get(authorId) ?? (internal ? 'vendor' : 'customer'), at, internal }
}
