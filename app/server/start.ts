// Everything in one process: database, migrations, demo, web server, worker. `--dev` compiles on demand and reloads.
import { createServer } from 'node:net'
import { openBuilt, openDemo, openWeb, openWorker, run, settings } from './boot.ts'
import { welcome } from './welcome.ts'

const dev = process.argv.includes('--dev')

/** The demo's passwords are known: it is for this machine only, unless HOST says otherwise. */
const LOOPBACK = '127.0.0.1'

await run(async (opened) => {
  const set = settings(dev ? 'development' : 'production')
  const host = set.host ?? LOOPBACK
  await requireFree(set.port, host)
  if (dev) {
    const { startDevelopment } = await import('./development.ts')
    return startDevelopment(set, host, opened)
  }
  const main = await openBuilt(set, opened)
  const signIns = await openDemo(main)
  await openWorker(main, opened)
  await openWeb(main, { port: set.port, host }, opened)
  welcome(signIns, set)
})

/** Before anything is started: a taken port is the likeliest trouble. */
async function requireFree(port: number, host: string): Promise<void> {
  const probe = createServer()
  await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(port, host, resolve))
  await new Promise((resolve) => probe.close(resolve))
}
