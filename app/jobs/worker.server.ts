import type { JobWithMetadata } from 'pg-boss'
import type { Job, JobContext } from './define-job.ts'
import { ensureQueue, startQueue, stopQueue } from './queue.server.ts'

/** All jobs, by their files. */
export function jobs(): Job[] {
  return Object.values(import.meta.glob<Job>('./definitions/*.ts', { eager: true, import: 'default' }))
}

/** Seconds until the next look into a queue: a new job is announced at once, but one that waits behind another, or a second try, is not. */
const NEXT_LOOK = 0.5

/**
 * Takes jobs until stopped, one of each kind at a time. `stop` takes no new ones, tells running ones to end, and hands
 * back those that do not within ten seconds.
 */
export async function startWorker(options: { now?: () => Date } = {}): Promise<{ stop(): Promise<void> }> {
  const stopping = new AbortController()
  const now = options.now ?? (() => new Date())
  const queue = await startQueue()
  const how = { pollingIntervalSeconds: NEXT_LOOK, notifyPollingIntervalSeconds: NEXT_LOOK, includeMetadata: true } as const
  for (const job of jobs()) {
    await ensureQueue(job)
    await queue.work(job.name, how, async ([taken]) => {
      if (!taken) return
      const signal = AbortSignal.any([stopping.signal, taken.signal])
      await carryOut(job, taken, { signal, now }).catch(async (trouble) => {
        if (!stopping.signal.aborted) throw trouble
        // Put back as a new job: that its worker was stopped is no failure, and uses up none of its tries.
        await queue.send(job.name, job.payload.parse(taken.data))
      })
    })
  }
  return {
    async stop() {
      stopping.abort(new Error('The worker is stopping'))
      await stopQueue()
    },
  }
}

async function carryOut(job: Job, taken: JobWithMetadata<unknown>, context: JobContext): Promise<void> {
  try {
    await job.run(job.payload.parse(taken.data), context)
  } catch (trouble) {
    if (!context.signal.aborted) console.error(`The job ${job.name} ${taken.id} failed in try ${taken.retryCount + 1}: ${told(trouble)}`)
    throw trouble
  }
}

/** What went wrong and where, without the rows that PostgreSQL adds to its errors as `detail` and `where`. */
function told(trouble: unknown): string {
  if (!(trouble instanceof Error)) return String(trouble)
  const others = trouble instanceof AggregateError ? trouble.errors : trouble.cause === undefined ? [] : [trouble.cause]
  return [trouble.stack, ...others.map((other) => `Caused by ${told(other)}`)].join('\n')
}
