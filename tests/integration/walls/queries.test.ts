import { sql } from 'drizzle-orm'
import { type Db, inScope, ownerDb } from '#db/client.server.ts'
import type { CustomerScope } from '#db/queries/within.ts'
import type { TwoVendors } from '#tests/fixtures/two-vendors.ts'
import { CALLS, type Known, knownOf, WITHOUT_SCOPE } from './calls.ts'
import { describe, expect, test } from './told.ts'
import { rowsOf, tables } from './whole-database.ts'

const queries = Object.entries(import.meta.glob<Record<string, unknown>>('/db/queries/*.ts', { eager: true })).flatMap(([path, module]) =>
  Object.entries(module).flatMap(([name, value]) => (typeof value === 'function' ? [`${path.slice(12, -3)}.${name}`] : [])),
)

const STRANGERS: Record<string, (all: TwoVendors) => CustomerScope> = {
  'a neighbour at the same vendor': ({ beside }) => beside.karin,
  'a customer of another vendor': ({ far }) => far.karin,
  "another vendor's people with a customer that is not theirs": ({ one, far }) => ({ ...far.ingrid, customerId: one.karin.customerId }),
}

test('every query is either tried below or needs no scope, for a reason', () => {
  expect(queries.toSorted()).toEqual([...Object.keys(CALLS), ...Object.keys(WITHOUT_SCOPE)].toSorted())
})

class Enough extends Error {}
/** Refusals of PostgreSQL (a policy, a foreign key, a number that is taken) and of `keepFile`. Anything else thrown is a mistake of the test. */
const refusals = ['42501', '23503', '23505', 'The key of an uploaded file belongs to somebody else']
type Came = { gave: unknown; before: string; after: string; refused: boolean }

/** What came of a call, and the victim's rows before and after it. Nothing of it stays. */
async function tried(name: string, scope: CustomerScope, of: Known, wall: 'first' | 'both'): Promise<Came> {
  let came: Came | undefined
  const work = async (db: Db) => {
    const before = await fingerprint(db, of)
    const gave = await CALLS[name]!(db, scope, of)
    came = { gave, before, after: await fingerprint(db, of), refused: false }
    throw new Enough()
  }
  const going = wall === 'first' ? ownerDb().transaction((tx) => work(tx as unknown as Db)) : inScope(scope, work)
  await going.catch((error) => {
    if (error instanceof Enough) return
    if (!refusals.includes(error.cause?.code ?? error.message)) throw error
    came = { gave: undefined, before: '', after: '', refused: true }
  })
  return came!
}

let names: string[]
/** Everything of the victim, as one hash; taken by the owner, in the caller's transaction. */
async function fingerprint(db: Db, of: Known): Promise<string> {
  names ??= (await tables()).filter((name) => !['sessions', 'sign_ins', 'verifications', 'rate_limits', 'mails', 'vendors'].includes(name))
  const [role] = await db.execute<{ role: string }>(sql`select current_setting('role') as role, set_config('role', 'none', true)`)
  const parts = names.map((name) => {
    const whose = ['staged_rows', 'staged_issues'].includes(name)
      ? sql`t.import_id in (select id from imports where customer_id = ${of.customerId})`
      : name === 'users'
        ? sql`t.id = ${of.userId}`
        : sql`t.${sql.identifier(name === 'customers' ? 'id' : 'customer_id')} = ${of.customerId}`
    return sql`(select string_agg(md5(t::text), '' order by md5(t::text)) from ${sql.identifier(name)} t where ${whose})`
  })
  const [row] = await db.execute<{ all: string }>(sql`select md5(concat_ws('/', ${sql.join(parts, sql`, `)})) as all`)
  await db.execute(sql`select set_config('role', ${role!.role}, true)`)
  return row!.all
}

const isNothing = (gave: unknown): boolean =>
  !gave || gave === '0' || (typeof gave === 'object' && Object.values(gave as object).every((one) => one === null || isNothing(one)))

/** Of what is new in the caller's own name, nothing else says that it was done. */
const isOwn = (gave: unknown, scope: CustomerScope) =>
  typeof gave === 'object' &&
  gave !== null &&
  'customerId' in gave &&
  'vendorId' in gave &&
  gave.customerId === scope.customerId &&
  gave.vendorId === scope.vendorId

describe.each(Object.keys(CALLS))('%s', (name) => {
  test('does something for those whose it is', async ({ all }) => {
    const of = await knownOf(ownerDb(), all.one)
    const { gave, before, after, refused } = await tried(name, all.one.karin, of, 'both')
    expect(refused).toBe(false)
    if (name !== 'imports.lockImport') expect(isNothing(gave) && before === after, JSON.stringify(gave)).toBe(false)
  })

  test.for(['first', 'both'] as const)('gives strangers nothing and lets them change nothing: %s wall', async (wall, { all }) => {
    const of = await knownOf(ownerDb(), all.one)
    for (const [who, scopeOf] of Object.entries(STRANGERS)) {
      const scope = scopeOf(all)
      const { gave, before, after, refused } = await tried(name, scope, of, wall)
      expect(refused || isNothing(gave) || isOwn(gave, scope), `${who} got ${JSON.stringify(gave)}`).toBe(true)
      expect(after, who).toBe(before)
    }
  })
})

test('nothing of all this has stayed', async ({ all }) => {
  expect((await rowsOf('comments', all.one)).map(({ row }) => JSON.parse(row).body)).not.toContain('x')
})
