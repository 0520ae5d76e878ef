// The worker alone, for production. As many as wanted may run.
import { openBuilt, openWorker, run, settings } from './boot.ts'

await run(async (opened) => {
  const main = await openBuilt(settings(), opened)
  await openWorker(main, opened)
  console.log('The worker takes jobs.')
})
