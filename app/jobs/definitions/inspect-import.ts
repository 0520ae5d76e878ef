import { inspectNow } from '#app/imports/inspect.server.ts'
import { defineJob } from '../define-job.ts'
import { inspectPayload } from '../scope-payload.ts'

/** Looks at a file that has arrived: format, encoding, columns. */
export default defineJob({
  name: 'inspect-import',
  payload: inspectPayload,
  expireInSeconds: 1800,
  run: inspectNow,
  afterLastTry: 'give-up-import',
})
