import { defineCommand } from 'citty'
import { translator } from '#app/i18n/translator.server.ts'
import { InFileChecks } from '#importers/check.ts'
import type { Entity } from '#importers/entity.ts'
import type { ReadOverrides } from '#importers/inspection.ts'
import { type CheckPlan, cleanFile, planCheck } from '#importers/pipeline.ts'
import { fileSource } from '#importers/read/node.ts'
import { entities } from '#importers/registry.ts'
import { type IssueGroup, Summary } from '#importers/summary.ts'
import { CommandProblem, endWith, exitCodes, print, printJson } from '../output.ts'
import { whyRefused } from '../refusal-words.ts'

export default defineCommand({
  meta: { name: 'check', description: 'Say which rows of a file are clean for an entity, and what is wrong with the others' },
  args: {
    file: { type: 'positional', description: 'The file', required: true },
    entity: { type: 'string', description: 'What the rows are: customers, projects …', required: true },
    country: { type: 'string', description: 'Country of the customer, for phone numbers and the like (two letters)', default: '' },
    sheet: { type: 'string', description: 'The sheet of a workbook, by name' },
    json: { type: 'boolean', description: 'Print one line of JSON' },
  },
  async run({ args }) {
    const entity = entityOf(args.entity)
    const options = { country: args.country.toUpperCase(), overrides: args.sheet === undefined ? {} : { sheet: args.sheet } }
    const checked = await check(args.file, entity, options).catch((error: unknown) => {
      const { code, message } = whyRefused(error, args.file)
      throw new CommandProblem(code, message)
    })
    if (checked.counts.errors > 0) endWith(exitCodes.errors)
    if (args.json) await printJson(checked)
    else await print(summaryOf(args.file, entity, checked))
  },
})

function entityOf(key: string): Entity {
  const entity = entities().find((each) => each.key === key)
  if (entity) return entity
  const known = entities().map((each) => each.key)
  throw new CommandProblem('no-such-entity', `There is no entity ${key}. There are: ${known.join(', ')}.`)
}

type Checked = Awaited<ReturnType<typeof check>>

/** Streams the file once; what is kept per row does not grow with its text. */
async function check(path: string, entity: Entity, options: { country: string; overrides: ReadOverrides }) {
  const source = await fileSource(path)
  const plan = await planCheck(source, entity, options)
  const summary = new Summary()
  const checks = new InFileChecks(entity, summary, plan.mapping)
  let excluded = 0
  for await (const batch of cleanFile(source, entity, plan, options)) {
    for (const row of batch.rows) {
      summary.add(row)
      checks.add(row)
    }
    excluded += batch.excluded.length
  }
  checks.finish()
  const { counts, issues } = summary.result()
  return { entity: entity.key, ...matched(plan), counts: { ...counts, excluded }, issues }
}

function matched({ mapping, questions }: CheckPlan) {
  return {
    mapping: mapping.columns.map(({ column, header, field, by, confidence }) => ({ column: header, index: column, field, by, confidence })),
    open: mapping.open,
    questions,
  }
}

function summaryOf(path: string, entity: Entity, { mapping, open, questions, counts, issues }: Checked): string {
  const label = (key: string | null) => entity.fields.find((field) => field.key === key)?.label.en ?? key ?? ''
  const say = translator('en') as (key: string, params: Record<string, string>) => string
  return [
    `${path}: ${counts.read} rows, ${counts.clean} clean, ${counts.warnings} with warnings, ${counts.errors} with errors, ${counts.empty} empty`,
    ...mapping.map((column) => `  ${column.column} → ${column.field === null ? '–' : `${label(column.field)} (${column.by})`}`),
    ...open.map((key) => `  no column for ${label(key)}, which is required`),
    ...questions.map(({ code, header, field }) => `  ? ${say(`questions.${code}`, { header, field: label(field) })}`),
    ...issues.map((group) => `  ${lineOf(group, label(group.field))}`),
  ].join('\n')
}

function lineOf({ level, code, count, rows, more }: IssueGroup, label: string): string {
  const places = rows.slice(0, 10).join(', ') + (rows.length > 10 || more ? ' …' : '')
  return `${level} ${label} ${code}: ${count} (rows ${places})`
}
