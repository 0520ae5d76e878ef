import type { CleanRow } from '../clean.ts'
import { type Entity, fieldIndex, type Tree } from '../entity.ts'
import type { Issue } from '../issues.ts'
import { KeyTable } from './key-table.ts'
import { Numbers } from './numbers.ts'
import { cyclesIn } from './tree.ts'

const NONE = -1
const SEVERAL = -2

/**
 * Parents within one file. All strings (keys, names, parents) share one table of numbers; a string is a key when it has a row. Parents
 * may come after their children, so all is resolved at the end.
 */
export class TreeChecks {
  private readonly strings = new KeyTable()
  private readonly rows = new Numbers(0)
  private readonly parents = new Numbers(NONE)
  private readonly named: Numbers[]
  private readonly leaves = new Numbers(0)
  private readonly kinds = new Numbers(NONE)
  private readonly tree: Tree
  private readonly raise: (row: number, issue: Issue) => void
  private readonly key: number
  private readonly parent: number
  private readonly also: number[]
  private readonly leaf: number
  private readonly same: number

  constructor(entity: Entity, tree: Tree, raise: (row: number, issue: Issue) => void) {
    this.tree = tree
    this.raise = raise
    this.parent = fieldIndex(entity, tree.parent)
    const reference = entity.fields[this.parent]!.reference
    this.key = fieldIndex(entity, reference?.field ?? entity.unique[0]!)
    this.also = (reference?.also ?? []).map((key) => fieldIndex(entity, key))
    this.named = this.also.map(() => new Numbers(NONE))
    this.leaf = tree.leaf === undefined ? NONE : fieldIndex(entity, tree.leaf)
    this.same = tree.same === undefined ? NONE : fieldIndex(entity, tree.same)
  }

  add({ row, cells }: CleanRow): void {
    const key = cells[this.key]
    if (!key) return
    const number = this.strings.add(key)
    if (this.rows.get(number) !== 0) return
    this.rows.set(number, row)
    const parent = cells[this.parent]
    if (parent && parent !== key) this.parents.set(number, this.strings.add(parent))
    for (const [at, index] of this.also.entries()) this.name(this.named[at]!, cells[index] ?? null, number)
    if (this.leaf >= 0 && cells[this.leaf] === 'true') this.leaves.set(number, 1)
    const same = this.same < 0 ? null : cells[this.same]
    if (same) this.kinds.set(number, this.strings.add(`\u0001${same}`))
  }

  private name(named: Numbers, name: string | null, number: number): void {
    if (name === null) return
    const at = this.strings.add(name)
    named.set(at, named.get(at) === NONE ? number : SEVERAL)
  }

  finish(): void {
    const resolved = new Numbers(NONE)
    const count = this.strings.size
    for (let number = 0; number < count; number++) {
      const wanted = this.parents.get(number)
      if (wanted === NONE) continue
      const parent = this.resolve(wanted)
      if (parent === NONE) this.raise(this.rows.get(number), { code: 'reference-not-in-file', level: 'warning', field: this.tree.parent })
      else if (parent !== number) resolved.set(number, parent)
    }
    for (const number of cyclesIn(count, resolved))
      this.raise(this.rows.get(number), { code: 'cycle', level: 'error', field: this.tree.parent })
    this.compare(count, resolved)
  }

  /** The row that a parent names: by key, else by another field when exactly one row has that value. */
  private resolve(wanted: number): number {
    if (this.rows.get(wanted) !== 0) return wanted
    for (const named of this.named) if (named.get(wanted) >= 0) return named.get(wanted)
    return NONE
  }

  private compare(count: number, resolved: Numbers): void {
    for (let number = 0; number < count; number++) {
      const parent = resolved.get(number)
      if (parent === NONE) continue
      if (this.leaves.get(parent) === 1) {
        this.leaves.set(parent, 0)
        this.raise(this.rows.get(parent), { code: 'parent-postable', level: 'error', field: this.tree.leaf! })
      }
      const [own, theirs] = [this.kinds.get(number), this.kinds.get(parent)]
      if (own !== NONE && theirs !== NONE && own !== theirs) {
        this.raise(this.rows.get(number), { code: 'parent-differs', level: 'warning', field: this.tree.same! })
      }
    }
  }
}
