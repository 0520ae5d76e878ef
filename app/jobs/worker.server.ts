import type { Job } from './define-job.ts'
import { ensureQueue, startQueue, stopQueue } from './queue.server.ts'

/** All jobs, by their files. */
export function jobs(): Job[] {
  return Object.values(import.meta.glob<Job>('./definitions/*.ts', { eager: true, import: 'default' }))
}

/**
 * Takes jobs until stopped, one of each kind at a time. `stop` takes no new ones, tells running ones to end, and hands
 * back those that do not within ten seconds.
 */
export async function startWorker(options: { now?: () => Date } = {}): Promise<{ stop(): Promise<void> }> {
  const stopping = new AbortController()
  const now = options.now ?? (() => new Date())
  const queue = await startQueue()
  for (const job of jobs()) {
    await ensureQueue(job)
    await queue.work(job.name, { pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 2 }, async ([taken]) => {
      if (!taken) return
      await job.run(job.payload.parse(taken.data), { signal: AbortSignal.any([stopping.signal, taken.signal]), now })
    })
  }
  return {
    async stop() {
      stopping.abort(new Error('The worker is stopping'))
      await stopQueue()
    },
  }
}
