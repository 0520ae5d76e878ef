import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

const PROGRAM = `
  import { startEmbedded } from '#db/embedded.server.ts'
  const { url, folder, stop } = await startEmbedded({ dataDir: process.argv[1], fast: true })
  process.on('SIGTERM', () => stop().then(() => process.exit()))
  setInterval(() => {}, 1000)
  console.log(JSON.stringify({ url, folder }))`

/** A process of its own that uses the embedded database below a folder: what it got, and how to end it. */
export type DatabaseUser = { url: string; folder: string; end(signal: NodeJS.Signals): Promise<void> }

export async function databaseUser(dataDir: string): Promise<DatabaseUser> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', PROGRAM, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] })
  const exited = once(child, 'exit')
  const [line] = (await Promise.race([
    once(createInterface(child.stdout), 'line'),
    exited.then(([code]) => Promise.reject(new Error(`The database did not start: ${code}`))),
  ])) as [string]
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await exited
  }
  return { ...JSON.parse(line), end }
}
