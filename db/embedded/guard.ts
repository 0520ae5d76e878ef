import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive } from './alive.ts'

const clientsOf = (home: string) => join(home, 'clients')

/** Notes that this process uses the server, once more each time; what it gives is for `leave`. */
export function enter(home: string): string {
  mkdirSync(clientsOf(home), { recursive: true })
  const entry = join(clientsOf(home), `${process.pid}-${randomUUID()}`)
  writeFileSync(entry, '')
  return entry
}

/** Notes that this use is over, and tells whether there are others. */
export function leave(home: string, entry: string): { others: boolean } {
  rmSync(entry, { force: true })
  return { others: readdirSync(clientsOf(home)).some((name) => isAlive(Number.parseInt(name, 10))) }
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
    pid=\${pid%%-*}
    if [ -d "/proc/$pid" ] && ! grep -q '^State:.*Z' "/proc/$pid/status"; then live=1; else rm -f "$file"; fi
  done
  idle=$(( live ? 0 : idle + 1 ))
  [ $idle -ge 3 ] && kill -INT "$1" && exit 0
done`

export function watchOver(home: string, pid: number): void {
  spawn('sh', ['-c', WATCH, 'gangway-database-guard', String(pid), clientsOf(home)], { cwd: '/', detached: true, stdio: 'ignore' }).unref()
}
