import { basename } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { type CommandDef, defineCommand, renderUsage, runCommand } from 'citty'
import { explain } from '#app/server/boot-problems.ts'
import { Refusal } from '#importers/issues.ts'
import { CommandProblem, endWith, exitCodes, printError } from './output.ts'
import { whyRefused } from './refusal-words.ts'

const files = import.meta.glob<CommandDef>('./commands/*.ts', { import: 'default' })
const commands = Object.fromEntries(Object.entries(files).map(([file, load]) => [basename(file, '.ts'), load]))
const gangway = defineCommand({
  meta: { name: 'npx gangway', description: 'Onboarding from the command line: the same steps as in the portal' },
  subCommands: commands,
})

/** Runs `gangway <command> …`. Ends with 0, 1 or 2, as `exitCodes` says. */
export async function runCommandLine(args: string[]): Promise<void> {
  process.stdout.on('error', stopWhenNobodyReads)
  const command = await commands[args[0] ?? '']?.()
  if (args.includes('--help') || args.includes('-h') || args.length === 0) return showHelp(command)
  try {
    await runCommand(gangway, { rawArgs: args })
  } catch (error) {
    endWith(exitCodes.refused)
    await printError(told(error), args.includes('--json'))
  }
}

/** `gangway rows FILE | head` closes the pipe early: that is no failure. */
function stopWhenNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit()
}

async function showHelp(command: CommandDef | undefined): Promise<void> {
  process.stdout.write(`${await renderUsage(command ?? gangway, command && gangway)}\n`)
}

/** An error as a code and a sentence. One that nobody expected also leaves its stack, on standard error. */
function told(error: unknown): { code: string; message: string } {
  if (error instanceof CommandProblem) return error
  if (error instanceof Refusal) return whyRefused(error, '')
  if (error instanceof Error && error.name === 'CLIError') return { code: 'usage', message: stripVTControlCharacters(error.message) }
  const expected = explain(error)
  if (expected !== undefined) return { code: 'not-ready', message: expected }
  console.error(error)
  return { code: 'unexpected', message: error instanceof Error ? error.message : String(error) }
}
