import { env } from '#app/env.server.ts'
import deliverMail from '#app/jobs/definitions/deliver-mail.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import type { Db } from '#db/client.server.ts'
import { keepMail } from '#db/queries/mails.ts'

export type Mail = { to: string; subject: string; text: string }

/** Keeps a mail and has it delivered when the transaction commits. Without SMTP it waits in the inbox page. */
export async function sendMail(db: Db, mail: Mail, now: Date = new Date()): Promise<void> {
  const id = await keepMail(db, mail, now)
  if (env().mail.kind === 'smtp') await enqueue(db, deliverMail, { mailId: id })
}
