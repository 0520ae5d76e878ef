import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { projectFolder } from '#app/server/project-folder.ts'

export type WorkerProcess = Awaited<ReturnType<typeof startWorkerProcess>>

/** The product's worker as `npm run worker` starts it, so that its memory is nobody else's. Ready when it takes jobs. */
export async function startWorkerProcess() {
  const { scripts } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'))
  const env = { ...process.env, PATH: `${dirname(process.execPath)}:${process.env.PATH}` }
  const child = spawn('sh', ['-c', scripts.worker], { cwd: projectFolder, stdio: ['ignore', 'pipe', 'inherit'], env })
  const lines = createInterface({ input: child.stdout })
  for await (const line of lines) if (line.includes('takes jobs')) break
  child.stdout.resume()
  const pid = child.pid!
  return {
    /** Resident memory now, in bytes. */
    resident: () => statusOf(pid, 'VmRSS'),
    /** The most it ever was, in bytes. */
    peak: () => statusOf(pid, 'VmHWM'),
    /** Processor time so far, in milliseconds, at Linux's 100 ticks a second. Source: proc_pid_stat(5). */
    busy() {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
      return (Number(fields[11]) + Number(fields[12])) * 10
    },
    async stop() {
      child.kill('SIGTERM')
      if (child.exitCode === null) await once(child, 'exit')
    },
  }
}

/** A line of /proc/PID/status, in bytes. Source: proc_pid_status(5). */
function statusOf(pid: number, name: string): number {
  const found = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Number(found![1]) * 1024
}
