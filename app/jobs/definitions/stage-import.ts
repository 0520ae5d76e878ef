import { stageNow } from '#app/imports/stage.server.ts'
import { defineJob } from '../define-job.ts'
import { importPayload } from '../scope-payload.ts'

/** Reads, cleans, checks and loads a file's rows, then compares them. */
export default defineJob({
  name: 'stage-import',
  payload: importPayload,
  expireInSeconds: 3600,
  run: stageNow,
  afterLastTry: 'give-up-import',
})
