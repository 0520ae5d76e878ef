import { sql } from 'drizzle-orm'
import { fromDrizzle, PgBoss } from 'pg-boss'
import { asOwner, type Db, databaseUrl } from '#db/client.server.ts'
import type { Job } from './define-job.ts'

const SCHEMA = 'pgboss'
let boss: PgBoss | undefined

/** Starts this process's side of the queue. Sending needs it; `startWorker` works on it. */
export async function startQueue(): Promise<PgBoss> {
  if (boss) return boss
  const made = new PgBoss({
    connectionString: databaseUrl(),
    schema: SCHEMA,
    max: 4,
    useListenNotify: true,
    monitorIntervalSeconds: 5,
    superviseIntervalSeconds: 10,
  })
  made.on('error', (error) => console.error(`The job queue has trouble: ${error.message}`))
  await made.start()
  boss = made
  return made
}

/** Hands running jobs back and closes the queue's connections. */
export async function stopQueue(): Promise<void> {
  await boss?.stop({ graceful: true, timeout: 10_000 }) // running jobs may still enqueue others meanwhile
  boss = undefined
}

/** Makes sure that a job has its queue. */
export async function ensureQueue(job: Job): Promise<void> {
  const queue = await startQueue()
  if (job.afterLastTry) await queue.createQueue(job.afterLastTry, HOW)
  await queue.createQueue(job.name, {
    ...HOW,
    expireInSeconds: job.expireInSeconds,
    ...(job.afterLastTry && { deadLetter: job.afterLastTry }),
  })
}

/** A heartbeat of 10 s tells soon when a worker has died. Tries are 2, 4 and 8 s apart. */
const HOW = { notify: true, heartbeatSeconds: 10, retryLimit: 3, retryDelay: 2, retryBackoff: true }

/** Puts a job in the queue within the caller's transaction: it runs if, and only if, the transaction commits. */
export async function enqueue<T extends object>(db: Db, job: Job<T>, payload: T): Promise<void> {
  await ensureKnown(job as unknown as Job)
  const queue = await startQueue()
  await asOwner(db, (owner) => queue.send(job.name, payload, { db: fromDrizzle(owner, sql) }))
}

const known = new Set<string>()

async function ensureKnown(job: Job): Promise<void> {
  if (known.has(job.name) && boss) return
  await ensureQueue(job)
  known.add(job.name)
}
