import { destroyFileNow } from '#app/imports/destroy-file.server.ts'
import { defineJob } from '../define-job.ts'
import { importPayload } from '../scope-payload.ts'

/** Destroys the uploaded file of an import that held secrets, until it is gone. */
export default defineJob({ name: 'destroy-file', payload: importPayload, expireInSeconds: 300, run: destroyFileNow })
