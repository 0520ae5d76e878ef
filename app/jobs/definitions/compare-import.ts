import { compareNow } from '#app/imports/compare.server.ts'
import { defineJob } from '../define-job.ts'
import { importPayload } from '../scope-payload.ts'

/** Compares an import's rows anew, after what they refer to has changed. */
export default defineJob({ name: 'compare-import', payload: importPayload, expireInSeconds: 1800, run: compareNow })
