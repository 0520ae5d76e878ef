import { readFileSync } from 'node:fs'

/**
 * Whether a process runs and, where `named` is given, has that in its command line. A zombie does not count: containers
 * and small virtual machines often do not reap the dead, and those still answer `kill 0`. Linux only, as the binaries are.
 */
export function isAlive(pid: number, named?: string): boolean {
  try {
    const state = /^State:\s*(\S)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    if (!state || state === 'Z' || state === 'X') return false
    return named === undefined || readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(named)
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return false
    throw error
  }
}
