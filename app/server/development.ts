import { createServer, type ViteDevServer } from 'vite'
import type { Env } from '../env.server.ts'
import { type Closing, type Main, migrated } from './boot.ts'
import { openDatabase } from './database.ts'
import { type First, httpServer, listen } from './http.ts'
import { welcome } from './welcome.ts'

/** As `npm start`, from the sources: Vite compiles them on demand, and after a change the next request runs the new ones. */
export async function startDevelopment(set: Env, host: string, opened: Closing[]): Promise<void> {
  const on: { vite?: First; parts?: ReturnType<typeof reloading> } = {}
  const server = httpServer(
    async (request) => (await (await on.parts?.renew())?.answer({ dev: true }))?.(request) ?? new Response('Starting', { status: 503 }),
    (request, response, next) => (on.vite ? on.vite(request, response, next) : next()),
  )
  const vite = await createServer({ server: { middlewareMode: true, hmr: { server } }, appType: 'custom' })
  opened.push(() => vite.close())
  const database = await openDatabase(set)
  opened.push(database.stop)
  on.vite = vite.middlewares
  on.parts = reloading(vite, database.url)
  opened.push(on.parts.stop)
  await migrated(await on.parts.renew(), database.url)
  opened.push((await listen(server, set.port, host)).stop)
  welcome([], set)
}

/** The connection and the worker, made anew whenever a change in the sources gave them a new module. */
function reloading(vite: ViteDevServer, url: string) {
  let running: { parts: unknown[]; stop(): Promise<void> } | undefined
  let renewing: Promise<Main> | undefined

  async function start(main: Main) {
    const [database, worker] = await Promise.all([main.database(), main.worker()])
    if (running?.parts[0] === database && running.parts[1] === worker) return
    await running?.stop()
    database.connect(url)
    const { stop } = await worker.startWorker()
    running = { parts: [database, worker], stop: () => stop().then(database.disconnect) }
  }

  async function renew(): Promise<Main> {
    const main = (await vite.ssrLoadModule('./app/server/main.ts')) as Main
    await start(main)
    return main
  }

  return {
    /** One at a time: requests come in crowds. */
    renew: () => (renewing ??= renew().finally(() => (renewing = undefined))),
    stop: async () => running?.stop(),
  }
}
