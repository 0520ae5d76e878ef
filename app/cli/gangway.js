#!/usr/bin/env node
// `npx gangway …`: makes sure of packages and build, then runs the command line of the bundle under the project's Node.
// Plain JavaScript: the machine's own Node may be older.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ensure, Problem, projectNode } from '../server/ensure.mjs'

const runner = fileURLToPath(new URL('../server/command.ts', import.meta.url))

try {
  await ensure({ build: true })
  const child = spawn(projectNode(), [runner, ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code) => process.exit(code ?? 2))
} catch (error) {
  if (!(error instanceof Problem)) throw error
  const message = { code: 'not-ready', message: error.message }
  if (process.argv.includes('--json')) console.log(JSON.stringify({ error: message }))
  else console.error(error.message)
  process.exitCode = 2
}
