import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive } from './alive.ts'

const clientsOf = (home: string) => join(home, 'clients')

/** Notes that this process uses the server. */
export function enter(home: string): void {
  mkdirSync(clientsOf(home), { recursive: true })
  writeFileSync(join(clientsOf(home), String(process.pid)), '')
}

/** Notes that this process no longer uses it, and tells whether anybody still does. */
export function leave(home: string): { others: boolean } {
  rmSync(join(clientsOf(home), String(process.pid)), { force: true })
  return { others: readdirSync(clientsOf(home)).some((pid) => isAlive(Number(pid))) }
}

/**
 * A shell of its own that stops the server when its users are gone for three seconds, however they went: nothing else
 * would after `kill -9`. INT is PostgreSQL's fast shutdown. It ends with the server.
 */
const WATCH = `
idle=0
while sleep 1; do
  [ -d "/proc/$1" ] && ! grep -q '^State:.*Z' "/proc/$1/status" || exit 0
  live=0
  for file in "$2"/*; do
    pid=\${file##*/}
    if [ -d "/proc/$pid" ] && ! grep -q '^State:.*Z' "/proc/$pid/status"; then live=1; else rm -f "$file"; fi
  done
  idle=$(( live ? 0 : idle + 1 ))
  [ $idle -ge 3 ] && kill -INT "$1" && exit 0
done`

export function watchOver(home: string, pid: number): void {
  spawn('sh', ['-c', WATCH, 'gangway-database-guard', String(pid), clientsOf(home)], { cwd: '/', detached: true, stdio: 'ignore' }).unref()
}
