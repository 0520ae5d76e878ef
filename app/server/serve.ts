// The web server alone, for production; `npm run worker` beside it runs the jobs.
import { openBuilt, openWeb, run, settings } from './boot.ts'

await run(async (opened) => {
  const set = settings()
  const main = await openBuilt(set, opened)
  await openWeb(main, set, opened)
  console.log(`Gangway is open at ${set.appUrl}`)
})
