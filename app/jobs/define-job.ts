import type { ZodType } from 'zod'

/** What a running job is given: a signal that fires when the worker stops or the job is cancelled, and the clock. */
export type JobContext = { signal: AbortSignal; now: () => Date }

/** Work that outlives a request. One file each in `definitions/`, found by glob; `run` must be safe to run twice. */
export type Job<T extends object = object> = {
  name: string
  payload: ZodType<T>
  /** How long it may run before another worker takes it, in seconds. */
  expireInSeconds: number
  run(payload: T, context: JobContext): Promise<void>
  /** Name of the job that gets the payload when the last try has failed, or its worker died each time. */
  afterLastTry?: string
}

export function defineJob<T extends object>(job: Job<T>): Job<T> {
  return job
}
