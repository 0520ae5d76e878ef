import { z } from 'zod'
import { deliverNow } from '#app/mail/deliver.server.ts'
import { defineJob } from '../define-job.ts'

/** Sends one mail through SMTP. */
export default defineJob({ name: 'deliver-mail', payload: z.object({ mailId: z.uuid() }), expireInSeconds: 60, run: deliverNow })
