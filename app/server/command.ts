// The command line, called by app/cli/gangway.js with the arguments of `npx gangway`.
import { endWith, exitCodes, printError } from '../cli/output.ts'
import { built, settings } from './boot.ts'
import { explain } from './boot-problems.ts'

const args = process.argv.slice(2)

try {
  settings()
  const { runCommandLine } = await (await built()).commandLine()
  await runCommandLine(args)
} catch (error) {
  const message = explain(error)
  if (message === undefined) throw error
  endWith(exitCodes.refused)
  await printError({ code: 'not-ready', message }, args.includes('--json'))
}
