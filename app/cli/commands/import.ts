import { defineCommand } from 'citty'
import { translator } from '#app/i18n/translator.server.ts'
import { importFile } from '#app/imports/import-file.server.ts'
import { whyNot } from '#app/imports/words.ts'
import { startWorker } from '#app/jobs/worker.server.ts'
import { setUp } from '#app/server/set-up.ts'
import { ownerDb } from '#db/client.server.ts'
import { findOperators, type Operator } from '#db/queries/operators.ts'
import { fileSource } from '#importers/read/node.ts'
import { entities } from '#importers/registry.ts'
import { CommandProblem, endWith, exitCodes, print, printJson } from '../output.ts'
import { whyRefused } from '../refusal-words.ts'
import { withDatabase } from '../with-database.ts'

export default defineCommand({
  meta: {
    name: 'import',
    description: 'Take a file in for a customer: read, match as suggested, stage, and with --submit send for review',
  },
  args: {
    file: { type: 'positional', required: true, description: 'The spreadsheet' },
    entity: { type: 'string', required: true, description: 'What is in it: customers, projects, …' },
    customer: { type: 'string', required: true, description: "The customer's code" },
    vendor: { type: 'string', description: "The vendor's key, where several have a customer of this code" },
    as: { type: 'string', description: 'E-mail address of the person who does it; an administrator of the vendor when not given' },
    submit: { type: 'boolean', description: 'Send for review when no row has an error' },
    json: { type: 'boolean', description: 'Answer in JSON' },
  },
  run: ({ args }) =>
    withDatabase(async () => {
      if (!entities().some((entity) => entity.key === args.entity))
        throw new CommandProblem(
          'no-such-entity',
          `There is no entity "${args.entity}". There are: ${entities()
            .map((entity) => entity.key)
            .join(', ')}.`,
        )
      const operator = await requireOperator(args)
      await setUp()
      const worker = await startWorker()
      const result = await importAs(operator, args).finally(worker.stop)
      if (result.notMatched) {
        const why = whyNot(translator('en'), result.notMatched, (key) => key)
        throw new CommandProblem('not-matched', `Import ${result.number} waits for a person: ${why}`)
      }
      if (args.json) await printJson({ customer: operator.customer, as: operator.as, ...result })
      else await print(`Import ${result.number} of ${operator.customer}: ${result.state}. ${summary(result.counts)}`)
      if (result.state !== 'staged' && result.state !== 'submitted') endWith(exitCodes.refused)
      else if (result.counts && result.counts.errors > 0) endWith(exitCodes.errors)
    }),
})

async function importAs(operator: Operator, args: { file: string; entity: string; submit?: boolean }) {
  try {
    const source = await fileSource(args.file)
    return await importFile({ ...operator, locale: 'en' }, source, { ...operator, entity: args.entity, submit: args.submit === true })
  } catch (error) {
    const { code, message } = whyRefused(error, args.file)
    throw new CommandProblem(code, message)
  }
}

const summary = (counts: Record<string, number> | null) =>
  counts
    ? `${counts.read} rows read = ${counts.clean} clean + ${counts.warnings} with a warning + ${counts.errors} with an error + ${counts.empty} empty + ${counts.leftOut} left out.`
    : 'It waits for answers that only a person can give.'

async function requireOperator(of: { customer: string; vendor?: string; as?: string }): Promise<Operator> {
  const found = await findOperators(ownerDb(), { customer: of.customer, vendor: of.vendor, email: of.as })
  const [first] = found
  if (!first)
    throw new CommandProblem(
      'no-such-customer',
      `There is no customer "${of.customer}" with an onboarding that ${of.as ?? 'anybody'} may work on.`,
    )
  if (new Set(found.map((one) => one.vendorId)).size > 1)
    throw new CommandProblem('several-customers', `Several vendors have a customer "${of.customer}": say which with --vendor.`)
  return first
}
