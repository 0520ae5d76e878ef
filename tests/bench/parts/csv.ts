import { createReadStream } from 'node:fs'
import Papa from 'papaparse'
import { built } from '#app/server/boot.ts'
import { fileSource } from '#importers/read/node.ts'
import { customersFile } from '../customers-file.ts'
import { type Figure, median, seconds, slower, timed } from '../figure.ts'

const ROWS = 1_000_000
/** The two are measured in turn, so that both meet the same machine; the medians count. */
const TIMES = 3

/** The whole pass over a text file without a database, against PapaParse alone over the same file. */
export async function csv(): Promise<Figure[]> {
  const { path } = await customersFile(ROWS)
  const product = await (await built()).measured()
  const entity = product.requireEntity('customers')
  const source = await fileSource(path)
  const alone: number[] = []
  const inspecting: number[] = []
  const passing: number[] = []
  for (let time = 0; time < TIMES; time++) {
    alone.push(await timed(() => papaAlone(path)))
    let plan: Awaited<ReturnType<typeof product.planCheck>>
    inspecting.push(
      await timed(async () => {
        plan = await product.planCheck(source, entity, { country: 'NL' })
      }),
    )
    passing.push(
      await timed(async () => {
        const summary = new product.Summary()
        const checks = new product.InFileChecks(entity, summary, plan.mapping)
        for await (const { rows } of product.cleanFile(source, entity, plan, { country: 'NL' })) {
          for (const row of rows) {
            summary.add(row)
            checks.add(row)
          }
        }
        checks.finish()
      }),
    )
  }
  const papa = median(alone)
  return [
    { what: '1,000,000 rows: PapaParse alone', value: seconds(papa), ratio: '1 x' },
    slower('decode, parse, clean and check', median(passing), papa, 3),
    slower('before that: inspecting the whole file', median(inspecting), papa),
  ]
}

/** Nothing but cutting the file into fields, as PapaParse itself reads a stream. */
function papaAlone(path: string): Promise<number> {
  let fields = 0
  return new Promise((resolve, reject) => {
    const chunk = ({ data }: Papa.ParseResult<string[]>) => {
      for (const record of data) fields += record.length
    }
    Papa.parse<string[]>(createReadStream(path), { delimiter: ';', newline: '\r\n', chunk, complete: () => resolve(fields), error: reject })
  })
}
