/** Ranges listed; more would tell a person nothing. */
const LISTED = 100
/** Ranges kept while counting: late rows may still join or precede earlier ones. */
const KEPT = 1_000

/** Row numbers as ranges, in bounded memory. Rows may come in any order, mostly ascending; the same row counts once. */
export class RowRanges {
  private ranges: [from: number, to: number][] = []
  /** Rows that found no place among the kept ranges. */
  private beyond = 0

  add(row: number): void {
    const last = this.ranges.at(-1)
    if (!last || row > last[1] + 1) {
      if (this.ranges.length < KEPT) this.ranges.push([row, row])
      else this.beyond++
    } else if (row === last[1] + 1) last[1] = row
    else if (row < last[0]) this.insert(row)
  }

  private insert(row: number): void {
    const at = this.ranges.findIndex(([, to]) => to >= row - 1)
    const range = this.ranges[at]!
    const next = this.ranges[at + 1]
    if (row >= range[0] && row <= range[1]) return
    if (row === range[0] - 1) range[0] = row
    else if (row === range[1] + 1) {
      range[1] = row
      if (next && next[0] === row + 1) this.ranges.splice(at, 2, [range[0], next[1]])
    } else if (this.ranges.length < KEPT) this.ranges.splice(at, 0, [row, row])
    else this.beyond++
  }

  result(): { rows: string[]; more: number } {
    const rest = this.ranges.slice(LISTED).reduce((sum, [from, to]) => sum + to - from + 1, this.beyond)
    return { rows: this.ranges.slice(0, LISTED).map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)), more: rest }
  }
}
