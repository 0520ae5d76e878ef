import { giveUpNow } from '#app/imports/trouble.server.ts'
import { defineJob } from '../define-job.ts'
import { importPayload } from '../scope-payload.ts'

/** Tells that the work on an import failed for good, or that every worker that took it died. */
export default defineJob({ name: 'give-up-import', payload: importPayload, expireInSeconds: 60, run: giveUpNow })
