/** Ascending row numbers as ranges, for reading: 2, 5, 6, 7 → "2", "5–7". */
export function rangesOf(rows: readonly number[]): string[] {
  const ranges: [number, number][] = []
  for (const row of rows) {
    const last = ranges.at(-1)
    if (last && row <= last[1] + 1) last[1] = Math.max(row, last[1])
    else ranges.push([row, row])
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`))
}
