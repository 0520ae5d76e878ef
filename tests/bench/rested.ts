import pg from 'pg'

/**
 * Lets the database finish what earlier rounds left to its background (vacuum, analyze, dirty pages), so that each round is
 * measured alone. The same before a bare COPY and before a staging.
 */
export async function rested(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('vacuum (analyze) staged_rows')
  await client.query('vacuum (analyze) staged_issues')
  await client.query('checkpoint')
  await client.end()
}
