import { Refused } from './refused.server.ts'

/**
 * One request at a time per key. A newcomer ends the transfer that is running and waits until its file is closed:
 * after a lost connection the old request may not know yet that nobody listens any more. In memory, so one process
 * per data folder.
 */
export function createTurns() {
  const latest = new Map<string, { end: AbortController; finished: Promise<void> }>()

  return async function inTurn<T>(key: string, work: (ended: AbortSignal) => Promise<T>): Promise<T> {
    const before = latest.get(key)
    const end = new AbortController()
    const { promise: finished, resolve: finish } = Promise.withResolvers<void>()
    latest.set(key, { end, finished })
    before?.end.abort(new Refused(409, 'superseded'))
    await before?.finished
    try {
      return await work(end.signal)
    } finally {
      if (latest.get(key)?.end === end) latest.delete(key)
      finish()
    }
  }
}
