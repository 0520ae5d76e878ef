import { setTimeout as pause } from 'node:timers/promises'
import postgres from 'postgres'
import { fileSource } from '#importers/read/node.ts'
import type { Portal } from './portal.ts'

/** How long each part took, in milliseconds: `waits` is until the worker took the two jobs up. */
export type Staged = Record<'number' | 'total' | 'waits' | 'inspect' | 'load' | 'compare' | 'rows' | 'errors', number>

export type Deliverer = Awaited<ReturnType<Portal['beginCustomer']>>

const LOOK_EVERY = 15

/** Takes a file in for a customer and waits until it is staged. A worker must be running. */
export async function stageFile(portal: Portal, by: Deliverer, path: string): Promise<Staged> {
  const watch = watchImport(portal.url, by.scope.customerId)
  const source = await fileSource(path)
  const done = await portal.product.importFile(by.scope, source, { ...by, entity: 'customers', submit: false })
  const at = await watch.finish()
  if (done.state !== 'staged') throw new Error(`The import is ${done.state}: ${JSON.stringify(done.questions)}`)
  const { read, errors } = done.counts!
  const waits = at.inspecting - at.created + (at.loading - at.inspected)
  const parts = { waits, inspect: at.inspected - at.inspecting, load: at.loaded - at.loading, compare: at.staged - at.loaded }
  return { number: done.number, total: done.milliseconds, ...parts, rows: read, errors }
}

/** Notes when a customer's only import came to each step, by looking. Rows can be seen when their load is committed. */
function watchImport(url: string, customerId: string) {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  const at = { created: 0, inspecting: 0, inspected: 0, loading: 0, loaded: 0, staged: 0 }
  let ended = false
  const watching = (async () => {
    while (at.staged === 0 && !ended) {
      const [row] = await sql<{ state: string; step: string | null; loaded: boolean }[]>`
        select state, work ->> 'step' as step, exists (select from staged_rows r where r.import_id = i.id) as loaded
        from imports i where customer_id = ${customerId}`
      const now = performance.now()
      if (row) at.created ||= now
      if (row?.step === 'inspect') at.inspecting ||= now
      if (row && row.state !== 'uploaded') at.inspected ||= now
      if (row?.step === 'stage') at.loading ||= now
      if (row?.loaded) at.loaded ||= now
      if (row?.state === 'staged') at.staged ||= now
      await pause(LOOK_EVERY)
    }
  })()
  return {
    async finish() {
      if (at.staged === 0) await pause(4 * LOOK_EVERY)
      ended = true
      await watching
      await sql.end()
      return at
    },
  }
}
