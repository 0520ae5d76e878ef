import { getTableName, is, sql } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import { driver, inScope, schema } from '#db/client.server.ts'
import type { Scope } from '#db/scope.ts'
import type { TwoVendors } from '#tests/fixtures/two-vendors.ts'
import { describe, expect, test } from './told.ts'
import { CLOSED, type Found, rowsOf, tables } from './whole-database.ts'

/** Who looks where nothing of `one` is: its neighbour, both kinds of people of the other vendor, and nobody. */
const STRANGERS: Record<string, (all: TwoVendors) => Scope> = {
  'a neighbour at the same vendor': ({ beside }) => beside.karin,
  'a customer of another vendor': ({ far }) => far.karin,
  'the people of another vendor': ({ far }) => far.ingrid,
  "another vendor's people with a customer that is not theirs": ({ one, far }) => ({ ...far.ingrid, customerId: one.karin.customerId }),
  nobody: ({ one }) => ({ ...one.karin, vendorId: '', customerId: undefined }),
}
const known = Object.values(schema).flatMap((one) => (is(one, PgTable) ? [getTableName(one)] : []))
const open = known.filter((table) => !(table in CLOSED))
const strangers = Object.entries(STRANGERS)

/** Runs one statement as the web role in this scope; its rows, or PostgreSQL's code for refusing it. */
async function run(scope: Scope, statement: ReturnType<typeof sql>): Promise<object[] | string> {
  return inScope(scope, async (db) => [...(await db.execute(statement))]).catch((error) => String(error.cause?.code))
}
const NOT_ALLOWED = '42501'
const FOREIGN_KEY = '23503'
const TAKEN = '23505'

test('the tables tested here are all there are', async () => {
  expect(known.toSorted()).toEqual(await tables())
})

describe('the role of the web', () => {
  test('is nobody special, owns nothing, and has no way round', async () => {
    const [role] =
      await driver()`select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin from pg_roles where rolname = 'gangway_web'`
    expect(Object.values(role!)).toEqual([false, false, false, false, false])
    expect(await driver()`select 1 from pg_class where relowner = 'gangway_web'::regrole`).toHaveLength(0)
    expect(await driver()`select 1 from pg_proc where prosecdef and pronamespace = 'public'::regnamespace`).toHaveLength(0)
  })

  test.each(Object.entries(CLOSED))('cannot touch %s: %s', async (table) => {
    const rights = ['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']
    const [held] = await driver()`select has_any_column_privilege('gangway_web', ${table}, 'select, insert, update, references') as some,
      has_table_privilege('gangway_web', ${table}, ${rights.join(', ')}) as any`
    expect(held).toEqual({ some: false, any: false })
  })

  test('cannot look into the queue or the migrations', async () => {
    const schemas =
      await driver()`select nspname from pg_namespace where nspname !~ '^pg_(catalog|toast|temp)' and nspname not in ('public', 'information_schema')
      and has_schema_privilege('gangway_web', oid, 'usage')`
    expect(schemas).toEqual([])
  })

  test('sees of people what a page says of them, and no more', async ({ all }) => {
    const columns = await driver()<
      { name: string }[]
    >`select attname as name from pg_attribute where attrelid = 'users'::regclass and attnum > 0
      and has_column_privilege('gangway_web', 'users', attname, 'select') order by 1`
    expect(columns.map(({ name }) => name)).toEqual(['email', 'id', 'language', 'name'])
    expect(await run(all.one.admin, sql`update users set name = name`)).toBe(NOT_ALLOWED)
  })
})

describe.each(open)('%s', (table) => {
  const name = sql.identifier(table)
  const shown = table === 'users' ? sql`id::text as place` : sql`ctid::text as place, *` // of people, only some columns can be asked for

  test('is behind row-level security', async () => {
    const [found] = await driver()`select relrowsecurity as secured,
      exists (select from pg_policy where polrelid = c.oid and 'gangway_web'::regrole = any (polroles)) as walled
      from pg_class c where c.oid = ${`public.${table}`}::regclass`
    expect(found).toEqual({ secured: true, walled: true })
  })

  test('shows its rows to those whose they are, so that the tests below say something', async ({ all }) => {
    const { one } = all
    for (const scope of [one.karin, one.ingrid]) {
      const rows = (await run(scope, sql`select ${shown} from ${name}`)) as Pick<Found, 'place'>[]
      const own = new Set((await rowsOf(table, all.one)).map((row) => row.place))
      expect(own.size).toBeGreaterThan(0)
      expect(rows.filter((row) => own.has(row.place))).toHaveLength(own.size)
    }
  })

  test('shows strangers nothing, with no condition at all', async ({ all }) => {
    const foreign = new Set((await rowsOf(table, all.one)).map((row) => row.place))
    for (const [who, scopeOf] of table === 'vendors' ? strangers.slice(1) : strangers) {
      const rows = (await run(scopeOf(all), sql`select ${shown} from ${name}`)) as Pick<Found, 'place'>[]
      const leaked = rows.filter((row) => foreign.has(row.place))
      expect(leaked, who).toEqual([])
    }
  })

  test('lets strangers change and remove nothing', async ({ all }) => {
    const places = (await rowsOf(table, all.one)).map((row) => `"${row.place}"`)
    const theirs = sql`${table === 'users' ? sql`id::text` : sql`ctid::text`} = any (${`{${places.join(',')}}`}::text[])`
    const [column] = await driver()<{ name: string }[]>`select attname as name from pg_attribute
      where attrelid = ${table}::regclass and attnum > 0 and attidentity = '' and not attisdropped order by attnum limit 1`
    const same = sql.identifier(column!.name)
    for (const [who, scopeOf] of strangers) {
      const changed = await run(scopeOf(all), sql`update ${name} set ${same} = ${same} where ${theirs} returning 1`)
      const removed = await run(scopeOf(all), sql`delete from ${name} where ${theirs} returning 1`)
      expect([changed, removed].filter((answer) => answer !== NOT_ALLOWED).flat(), who).toEqual([])
    }
  })

  test('takes no row from strangers that would be somebody else’s', async ({ all }) => {
    const [row] = await rowsOf(table, all.one)
    const copy = sql`insert into ${name} overriding system value select * from jsonb_populate_record(null::${name}, ${row!.row}::jsonb)`
    for (const [who, scopeOf] of strangers) expect(await run(scopeOf(all), copy), who).toBe(NOT_ALLOWED)
  })

  test('lets nobody give a row of theirs away', async ({ all }) => {
    const columns = await driver()<{ name: string }[]>`select attname as name from pg_attribute
      where attrelid = ${table}::regclass and attname in ('vendor_id', 'customer_id')`
    const [theirs] = await rowsOf(table, all.far)
    const [taken] = await rowsOf(table, all.one)
    for (const { name: column } of columns) {
      const to = JSON.parse(taken!.row)[column]
      const move = sql`update ${name} set ${sql.identifier(column)} = ${to} where ctid = ${theirs!.place}::tid`
      const refused = [NOT_ALLOWED, FOREIGN_KEY, TAKEN]
      for (const scope of [all.far.karin, all.far.ingrid]) expect(refused).toContain(await run(scope, move))
    }
  })
})

describe('beyond the rows of others', () => {
  test('a row cannot belong to one vendor and a customer of another, whoever writes it', async ({ all: { one, far } }) => {
    const both = await driver()<
      { table: string }[]
    >`select attrelid::regclass::text as table from pg_attribute join pg_class c on c.oid = attrelid
      where relnamespace = 'public'::regnamespace and relkind = 'r' and attname in ('vendor_id', 'customer_id') group by 1 having count(*) = 2`
    const bound = await driver()<{ table: string }[]>`select conrelid::regclass::text as table from pg_constraint
      where contype = 'f' and confrelid = 'customers'::regclass and cardinality(conkey) = 2`
    expect(bound.map(({ table }) => table).sort()).toEqual(both.map(({ table }) => table).sort())
    const { vendorId } = far.ingrid
    const { customerId } = one.karin
    const mixed = driver()`insert into releases (vendor_id, customer_id, onboarding_id, number, released_by, released_at)
      values (${vendorId}, ${customerId}, ${one.onboardingId}, 99, ${one.karin.userId}, now())`
    await expect(mixed).rejects.toMatchObject({ code: FOREIGN_KEY })
  })

  test('a customer cannot make anybody a person of the vendor, nor itself anything else', async ({ all: { one } }) => {
    const { vendorId, userId, customerId } = one.karin
    const appoint = (customer: string | null) =>
      sql`insert into memberships (vendor_id, customer_id, user_id, role) values (${vendorId}, ${customer}, ${userId}, 'vendor-admin')`
    for (const customer of [null, customerId]) expect(await run(one.karin, appoint(customer))).toBe(NOT_ALLOWED)
    expect(await run(one.karin, sql`update memberships set role = 'vendor-admin'`)).toBe(NOT_ALLOWED)
  })

  test('the trail can be added to and not changed, by its own people either', async ({ all: { one } }) => {
    for (const scope of [one.karin, one.admin])
      for (const statement of [
        sql`update audit_entries set action = 'nothing'`,
        sql`delete from audit_entries`,
        sql`truncate audit_entries`,
      ])
        expect(await run(scope, statement)).toBe(NOT_ALLOWED)
  })

  test('a customer neither writes nor reads what the trail says of the vendor', async ({ all: { one } }) => {
    const entry = sql`insert into audit_entries (vendor_id, action, subject, at) values (${one.karin.vendorId}, 'vendor.changed', 'vendor', now())`
    expect(await run(one.karin, entry)).toBe(NOT_ALLOWED)
    expect(await run(one.admin, entry)).toEqual([])
    const read = sql`select id from audit_entries where action = 'vendor.changed'`
    expect([await run(one.karin, read), await run(one.admin, read)]).toEqual([[], [expect.anything()]])
  })
})
