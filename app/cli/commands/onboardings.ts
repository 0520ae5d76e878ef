import { defineCommand } from 'citty'
import { ownerDb } from '#db/client.server.ts'
import { listAllOnboardings } from '#db/queries/operators.ts'
import { print, printJson } from '../output.ts'
import { withDatabase } from '../with-database.ts'

export default defineCommand({
  meta: { name: 'onboardings', description: 'List the running onboardings' },
  args: { json: { type: 'boolean', description: 'One JSON object for each line' } },
  run: ({ args }) =>
    withDatabase(async () => {
      for (const line of await listAllOnboardings(ownerDb())) {
        if (args.json) await printJson(line)
        else
          await print(
            `${line.customer}  ${line.name}  ${line.vendor}/${line.template}  ${line.state}  ${line.startsOn} → ${line.agreedGoLive}`,
          )
      }
    }),
})
