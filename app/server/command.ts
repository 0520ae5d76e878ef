// The command line, called by app/cli/gangway.js with the arguments of `npx gangway`.
import { built, run, settings } from './boot.ts'

await run(async () => {
  settings()
  const { runCommandLine } = await (await built()).commandLine()
  await runCommandLine(process.argv.slice(2))
})
