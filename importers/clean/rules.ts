import { type Entity, fieldIndex, type RowCheck } from '../entity.ts'
import type { Issue } from '../issues.ts'

type Compiled = { rule: RowCheck; indexes: number[]; values: (string | null)[] }

/** The rules between fields of one row, compiled to positions. */
export class RowRules {
  private readonly rules: Compiled[]

  constructor(entity: Entity) {
    this.rules = (entity.checks ?? []).map((rule) => ({
      rule,
      indexes: rule.fields.map((key) => fieldIndex(entity, key)),
      values: rule.fields.map(() => null),
    }))
  }

  /** Adds to `issues` what the rules find; a rule is left out where a field it needs is in error (`failed[index]` = 1). */
  check(cells: readonly (string | null)[], failed: Uint8Array, issues: Issue[] | null): Issue[] | null {
    let found = issues
    for (const { rule, indexes, values } of this.rules) {
      let blocked = false
      for (let at = 0; at < indexes.length; at++) {
        values[at] = cells[indexes[at]!] ?? null
        if (failed[indexes[at]!] === 1) blocked = true
      }
      if (blocked || !rule.fails(values)) continue
      const issue: Issue = { code: rule.code, level: rule.level, field: rule.fields[0]! }
      if (found) found.push(issue)
      else found = [issue]
    }
    return found
  }
}
