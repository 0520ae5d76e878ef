/** A growing list of 32-bit integers, 4 bytes each; what was never set is `blank`. */
export class Numbers {
  private values: Int32Array
  private readonly blank: number

  constructor(blank: number) {
    this.blank = blank
    this.values = new Int32Array(1 << 12).fill(blank)
  }

  get(at: number): number {
    return at < this.values.length ? this.values[at]! : this.blank
  }

  set(at: number, value: number): void {
    if (at >= this.values.length) {
      const larger = new Int32Array(Math.max(at + 1, this.values.length * 2)).fill(this.blank)
      larger.set(this.values)
      this.values = larger
    }
    this.values[at] = value
  }
}
