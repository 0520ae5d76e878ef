// Throws away what was done in the demo, and fills it anew.

import { closeAll, openBuilt, run, settings } from './boot.ts'
import { BootProblem } from './boot-problems.ts'

await run(async (opened) => {
  const set = settings()
  const main = await openBuilt(set, opened)
  const { resetDemo } = await main.demoReset()
  const done = await resetDemo()
  await closeAll(opened)
  if (!done)
    throw new BootProblem('This database holds more than the demo, so nothing was changed: empty it yourself if that is what you want.')
  console.log('The demo is as new.')
})
