// Brings the database to the newest schema, and ends.
import { closeAll, openBuilt, run, settings } from './boot.ts'

await run(async (opened) => {
  await openBuilt(settings(), opened)
  await closeAll(opened)
  console.log('The database has the newest schema.')
})
