import postgres from 'postgres'
import { ownerDb } from '#db/client.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { expect, test } from '#tests/setup/database.ts'

test('a file of tests starts with the schema and without data', async () => {
  const [row] = await ownerDb().execute<{ people: string }>('select count(*) as people from users')
  expect(Number(row?.people)).toBe(0)
})

test('migrating again, and several at once, changes nothing', async ({ database }) => {
  const sql = postgres(database.url, { max: 1 })
  const applied = () => sql`select count(*) from drizzle.__drizzle_migrations`
  const before = await applied()
  await Promise.all([migrate(database.url), migrate(database.url), migrate(database.url)])
  expect(await applied()).toEqual(before)
  await sql.end()
})
