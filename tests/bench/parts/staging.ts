import { setTimeout as pause } from 'node:timers/promises'
import { bareCopy } from '../bare-copy.ts'
import { customersFile } from '../customers-file.ts'
import { type Figure, median, memory, quantile, seconds, slower, timed, within } from '../figure.ts'
import { openPortal, type Portal } from '../portal.ts'
import { rested } from '../rested.ts'
import { type Deliverer, type Staged, stageFile } from '../stage-file.ts'
import { startWorkerProcess } from '../worker-process.ts'

const FEW = 100_000
const MANY = 1_000_000
/** How often the file is staged, each time for another customer; the median counts. */
const TIMES = 3
const REQUESTS = 40
/** The worker's memory is settled this long after its work, in milliseconds. */
const SETTLED = 3_000

/** From the end of the upload to staged, against a bare COPY of the same file; the worker's memory; the grid over it. */
export async function staging(): Promise<Figure[]> {
  const portal = await openPortal()
  try {
    const few = await run(portal, FEW)
    const many = await run(portal, MANY)
    return [...timeFigures(few, FEW), ...timeFigures(many, MANY), ...memoryFigures(few, many), ...(await gridFigures(portal, many))]
  } finally {
    await portal.close()
  }
}

type Run = { copies: number[]; staged: Staged[]; last: Deliverer; idle: number; peak: number; settled: number }

/** One worker stages the file several times; a bare COPY before and after each, so that both meet the same machine. */
async function run(portal: Portal, rows: number): Promise<Run> {
  const { path } = await customersFile(rows)
  const worker = await startWorkerProcess()
  const idle = worker.resident()
  const copies = [await copyAtRest(portal.url, path)]
  const staged: Staged[] = []
  let last: Deliverer | undefined
  for (let time = 1; time <= TIMES; time++) {
    last = await portal.beginCustomer(`customer-${rows}-${time}`)
    await rested(portal.url)
    staged.push(await stageFile(portal, last, path))
    console.error(`  ${rows} rows: bare COPY ${seconds(copies.at(-1)!)}, staged in ${seconds(staged.at(-1)!.total)}`)
    copies.push(await copyAtRest(portal.url, path))
  }
  const peak = worker.peak()
  await pause(SETTLED)
  const settled = worker.resident()
  await worker.stop()
  return { copies, staged, last: last!, idle, peak, settled }
}

function timeFigures({ copies, staged }: Run, rows: number): Figure[] {
  const copy = median(copies)
  const of = (key: keyof Staged) => median(staged.map((one) => one[key]))
  const name = `${rows.toLocaleString('en')} rows`
  return [
    { what: `${name}: bare COPY`, value: seconds(copy), ratio: '1 x' },
    slower(`${name}: upload done to staged`, of('total'), copy, rows === MANY ? 10 : undefined),
    slower('  of which waiting for the worker', of('waits'), copy),
    slower('  of which inspecting', of('inspect'), copy),
    slower('  of which loading', of('load'), copy),
    slower('  of which comparing', of('compare'), copy),
  ]
}

function memoryFigures(few: Run, many: Run): Figure[] {
  return [
    memory('worker idle', many.idle),
    memory('worker at most, 100,000 rows', few.peak, 400),
    memory('worker at most, 1,000,000 rows', many.peak, 400),
    memory('worker afterwards, 100,000 rows', few.settled),
    memory('worker afterwards, 1,000,000 rows', many.settled),
  ]
}

/** The first page of the correction grid, filtered to errors, as the server makes it. */
async function gridFigures(portal: Portal, { last, staged }: Run): Promise<Figure[]> {
  const { number, rows, errors } = staged.at(-1)!
  const times: number[] = []
  for (let request = 0; request < REQUESTS; request++)
    times.push(
      await timed(() => portal.product.loadGrid(last.scope, last.customer, String(number), { filter: { show: 'errors' }, page: 1 })),
    )
  const what = `grid, ${errors.toLocaleString('en')} errors of ${rows.toLocaleString('en')} rows`
  return [within(`${what}: p50`, quantile(times, 0.5)), within(`${what}: p95`, quantile(times, 0.95), 150)]
}

async function copyAtRest(url: string, path: string): Promise<number> {
  await rested(url)
  return bareCopy(url, path)
}
