import { describe, expect, it } from 'vitest'
import { InFileChecks } from './check.ts'
import type { Entity } from './entity.ts'
import { cleanFile, planCheck } from './pipeline.ts'
import { requireEntity } from './registry.ts'
import { Summary } from './summary.ts'
import { fileOf } from './testing/table.ts'

/** Counts and issues (`level field code rows`) of a file with these lines. */
async function checked(entity: Entity, ...lines: string[]) {
  const summary = new Summary()
  const source = fileOf(...lines)
  const plan = await planCheck(source, entity)
  const checks = new InFileChecks(entity, summary, plan.mapping)
  for await (const batch of cleanFile(source, entity, plan)) {
    for (const row of batch.rows) {
      summary.add(row)
      checks.add(row)
    }
  }
  checks.finish()
  const { counts, issues } = summary.result()
  return { counts, issues: issues.map(({ level, field, code, rows }) => `${level} ${field} ${code} ${rows.join()}`) }
}

const accounts = requireEntity('accounts')
const resources = requireEntity('resources')

describe('keys that repeat', () => {
  it('are errors on every row that has them, and each row counts once', async () => {
    const { counts, issues } = await checked(accounts, 'Number;Name;Type', '1;A;asset', '2;B;asset', '1;C;asset', '1;D;asset', '3;E;asset')
    expect(issues).toEqual(['error number duplicate 2,4-5'])
    expect(counts).toEqual({ read: 5, clean: 2, warnings: 0, errors: 3, empty: 0 })
  })

  it('of a lesser rule are warnings', async () => {
    const rows = ['1;A;B;a@b.nl', '2;C;D;a@b.nl', '3;E;F;', '4;G;H;']
    const { counts, issues } = await checked(resources, 'Number;First name;Last name;E-mail', ...rows)
    expect(issues).toEqual(['warning email duplicate 2-3'])
    expect(counts).toMatchObject({ clean: 2, warnings: 2, errors: 0 })
  })

  it('of several fields repeat only together', async () => {
    const keys = requireEntity('payment-keys')
    const { issues } = await checked(
      keys,
      'Provider;Environment;Merchant ID;Secret key',
      'Mollie;live;1;abc',
      'Mollie;test;1;abc',
      'Mollie;live;1;def',
    )
    expect(issues).toEqual(['error provider duplicate 2,4'])
  })
})

describe('a tree', () => {
  const header = 'Number;Name;Type;Parent;Postable'

  it('may name parents that come later, by number or by name', async () => {
    const { issues } = await checked(accounts, header, '11;Bank;asset;1;yes', '12;Cash;asset;Assets;yes', '1;Assets;asset;;no')
    expect(issues).toEqual([])
  })

  it('must not go round in circles', async () => {
    const { counts, issues } = await checked(
      accounts,
      header,
      '1;A;asset;3;',
      '2;B;asset;1;',
      '3;C;asset;2;',
      '4;D;asset;3;',
      '5;E;asset;5;',
    )
    expect(issues).toEqual(['error parent cycle 2-4', 'error parent own-parent 6'])
    expect(counts).toMatchObject({ clean: 1, errors: 4 })
  })

  it('has no parents that can be posted to, and children of their parent’s type', async () => {
    const { issues } = await checked(accounts, header, '1;Assets;asset;;yes', '11;Bank;asset;1;yes', '12;Sales;income;1;yes')
    expect(issues).toEqual(['error postable parent-postable 2', 'warning type parent-differs 4'])
  })

  it('points out parents that are not in the file, or are several', async () => {
    const { issues } = await checked(accounts, header, '1;Same;asset;;', '2;Same;asset;;', '3;C;asset;9;', '4;D;asset;Same;')
    expect(issues).toEqual(['warning parent reference-not-in-file 4-5'])
  })
})

describe('counts', () => {
  it('add up to the rows read, empty ones included', async () => {
    const lines = ['1;A;asset;;', ';;;;', '2;B;nonsense;;', '3;C;asset;77;']
    const { counts } = await checked(accounts, 'Number;Name;Type;Parent;Postable', ...lines)
    expect(counts).toEqual({ read: 4, clean: 1, warnings: 1, errors: 1, empty: 1 })
  })
})
