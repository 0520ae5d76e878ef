import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { HEADER } from './customers-file.ts'
import { timed } from './figure.ts'

/** Milliseconds in which PostgreSQL itself loads a file into a plain table of texts, without index: the yardstick. */
export async function bareCopy(url: string, path: string): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`create table bare (${HEADER.map((_, at) => `c${at} text`).join(', ')})`)
  const took = await timed(() =>
    pipeline(
      createReadStream(path, { highWaterMark: 262_144 }),
      client.query(copyFrom("copy bare from stdin (format csv, header, delimiter ';')")),
    ),
  )
  await client.query('drop table bare')
  await client.end()
  return took
}
