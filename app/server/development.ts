import { createServer, type ViteDevServer } from 'vite'
import type { Env } from '../env.server.ts'
import { type Closing, type Main, migrated, openDemo } from './boot.ts'
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
  const vite = await quietly(() => createServer({ server: { middlewareMode: true, ws: { server } }, appType: 'custom' }))
  opened.push(() => vite.close())
  const database = await openDatabase(set)
  opened.push(database.stop)
  on.vite = vite.middlewares
  on.parts = reloading(vite, database.url)
  opened.push(on.parts.stop)
  const main = await on.parts.renew()
  opened.push((await listen(server, set.port, host)).stop)
  welcome(await openDemo(main), set)
}

/** The connection and the worker, made anew whenever a change in the sources gave them a new module. */
function reloading(vite: ViteDevServer, url: string) {
  let running: { parts: unknown[]; stop(): Promise<void> } | undefined
  let renewing: Promise<Main> | undefined

  async function start(main: Main) {
    const parts = await Promise.all([main.database(), main.worker(), main.setUp()])
    if (running && parts.every((part, index) => part === running?.parts[index])) return
    const [database, worker, setting] = parts
    await running?.stop()
    await migrated(main, url)
    database.connect(url)
    await setting.setUp()
    const { stop } = await worker.startWorker()
    running = { parts, stop: () => stop().then(database.disconnect) }
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

/** Vite would end the process at SIGTERM by itself, before jobs and requests have ended. */
async function quietly<T>(make: () => Promise<T>): Promise<T> {
  const own = process.listeners('SIGTERM')
  const made = await make()
  for (const listener of process.listeners('SIGTERM')) if (!own.includes(listener)) process.off('SIGTERM', listener)
  return made
}
