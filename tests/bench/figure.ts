/** One line of the report. `ratio` and `wanted` are multiples, bytes or milliseconds, as the text says. */
export type Figure = { what: string; value: string; ratio?: string; wanted?: string; met?: boolean }

/** A duration that is compared with another: wanted at most `most` times as long. */
export function slower(what: string, ms: number, than: number, most?: number): Figure {
  const ratio = ms / than
  return { what, value: seconds(ms), ratio: `${ratio.toFixed(1)} x`, ...(most && { wanted: `<= ${most} x`, met: ratio <= most }) }
}

/** A duration that is compared with another: wanted at least `least` times as short. */
export function faster(what: string, ms: number, than: number, least: number): Figure {
  const ratio = than / ms
  return { what, value: seconds(ms), ratio: `${ratio.toFixed(1)} x faster`, wanted: `>= ${least} x`, met: ratio >= least }
}

/** Memory in bytes, wanted at most so many megabytes. */
export function memory(what: string, bytes: number, most?: number): Figure {
  const mb = bytes / 1024 / 1024
  return { what, value: `${Math.round(mb)} MB`, ...(most && { wanted: `<= ${most} MB`, met: mb <= most }) }
}

/** A duration in milliseconds, wanted at most so long. */
export function within(what: string, ms: number, most?: number): Figure {
  return { what, value: `${ms.toFixed(ms < 10 ? 1 : 0)} ms`, ...(most && { wanted: `<= ${most} ms`, met: ms <= most }) }
}

export const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`

/** The value in the middle; of an even number the lower one. */
export const median = (values: readonly number[]) => quantile(values, 0.5)

/** The value below which a share of all values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]!
}

/** Milliseconds that work takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}
