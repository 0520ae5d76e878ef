import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { noSettings } from './no-settings.ts'

/** The built portal, running as `npm start` runs it. `log` is what it has printed so far. */
export type Portal = Place & { baseUrl: string; log(): string; stop(): Promise<void> }

/** Where a portal keeps its data; without a database address it starts the embedded one. */
export type Place = { databaseUrl?: string; dataFolder: string }

/** Starts the built portal on a free port and waits until it is open. */
export async function startPortal(place: Place, settings: Record<string, string> = {}): Promise<Portal> {
  const port = await freePort()
  const child = runStarter('start.ts', place, { PORT: String(port), ...settings })
  await child.printed(/^Gangway is open/)
  return { ...place, baseUrl: `http://localhost:${port}`, log: child.log, stop: child.stop }
}

/** Runs a starter of the server to its end. */
export async function runToEnd(starter: string, place: Place): Promise<string> {
  const child = runStarter(starter, place)
  await child.ended
  return child.log()
}

/** A starter of the server as a process of its own. `ended` rejects with what it printed unless it ends well. */
export function runStarter(starter: string, { databaseUrl, dataFolder }: Place, settings: Record<string, string> = {}) {
  const env = {
    ...process.env,
    ...noSettings,
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl ?? '',
    GANGWAY_DATA: dataFolder,
    ...settings,
  }
  const child = spawn(process.execPath, [`app/server/${starter}`], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const lines: string[] = []
  for (const output of [child.stdout, child.stderr]) createInterface(output).on('line', (line) => lines.push(line))
  const log = () => lines.join('\n')
  const ended = end(child, log)
  ended.catch(() => {}) // who waits for it gets it too; a failure before anybody waits must not end the test run
  return {
    log,
    ended,
    /** Waits for a line; a process that ends before printing it is a failure. */
    async printed(pattern: RegExp) {
      const seen = new Promise<void>((resolve) => {
        child.stdout.on('data', () => setImmediate(() => lines.some((line) => pattern.test(line)) && resolve()))
      })
      await Promise.race([seen, ended.then(() => Promise.reject(new Error(`${starter} ended early:\n${log()}`)))])
    },
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

async function end(child: ChildProcess, log: () => string): Promise<void> {
  const [code, signal] = await once(child, 'close')
  if (code !== 0) throw new Error(`The portal ended with ${signal ?? code}. It printed:\n${log()}`)
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (!address || typeof address === 'string') throw new Error('No free port was found')
  return address.port
}
