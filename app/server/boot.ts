import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Env, env } from '../env.server.ts'
import { BootProblem, giveUp } from './boot-problems.ts'
import { openDatabase } from './database.ts'
import { httpServer, listen } from './http.ts'
import { projectFolder } from './project-folder.ts'

export type Main = typeof import('./main.ts')
/** What a starter opened, to be closed in the opposite order. */
export type Closing = () => Promise<unknown>

/** The settings, with `.env` where there is one; the environment wins over it. */
export function settings(mode: 'production' | 'development' = 'production'): Env {
  const file = join(projectFolder, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  process.env.NODE_ENV ??= mode
  return env()
}

/** The built server, as one module. */
export async function built(): Promise<Main> {
  const file = join(projectFolder, 'build', 'server', 'main.js')
  if (!existsSync(file)) throw new BootProblem('There is no build yet: run "npm run build" first.')
  return import(pathToFileURL(file).href)
}

/** Brings the database to the newest schema. */
export async function migrated(main: Main, url: string): Promise<void> {
  const { migrate } = await main.migrations()
  await migrate(url, join(projectFolder, 'db', 'migrations'))
}

/** The built server, connected to the database of the settings, which is migrated. */
export async function openBuilt(set: Env, opened: Closing[]): Promise<Main> {
  const main = await built()
  const database = await openDatabase(set)
  opened.push(database.stop)
  await migrated(main, database.url)
  const { connect, disconnect } = await main.database()
  connect(database.url)
  opened.push(disconnect)
  const { stopQueue } = await main.queue()
  opened.push(stopQueue)
  const { setUp } = await main.setUp()
  await setUp()
  return main
}

/** Fills an unused database with the demo, and gives who can sign in to it. */
export async function openDemo(main: Main) {
  const [{ seedDemo }, { demoSignIns }] = await Promise.all([main.demoSeed(), main.demo()])
  await seedDemo()
  return demoSignIns()
}

/** Takes jobs until closed. */
export async function openWorker(main: Main, opened: Closing[]): Promise<void> {
  const { startWorker } = await main.worker()
  opened.push((await startWorker()).stop)
}

/** Answers requests until closed. */
export async function openWeb(main: Main, { port, host }: { port: number; host?: string }, opened: Closing[]): Promise<void> {
  const server = httpServer(await main.answer())
  opened.push((await listen(server, port, host)).stop)
}

/**
 * Runs a starter: what it opens is closed, last first, when it fails and when the process is told to end. A second
 * signal ends it at once.
 */
export async function run(start: (opened: Closing[]) => Promise<void>): Promise<void> {
  const opened: Closing[] = []
  let stopping: Promise<void> | undefined
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(130)
      stopping = closeAll(opened).then(() => process.exit(0), giveUp)
    })
  }
  try {
    await start(opened)
  } catch (error) {
    if (stopping) return stopping
    await closeAll(opened)
    giveUp(error)
  }
}

/** Closes what is open, last first. */
export async function closeAll(opened: Closing[]): Promise<void> {
  for (const closing of opened.splice(0).reverse()) await closing()
}
