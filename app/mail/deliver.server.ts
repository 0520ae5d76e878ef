import { createTransport, type Transporter } from 'nodemailer'
import { env } from '#app/env.server.ts'
import type { JobContext } from '#app/jobs/define-job.ts'
import { ownerDb } from '#db/client.server.ts'
import { findMail, markMailSent } from '#db/queries/mails.ts'

let open: Transporter | undefined

/** Hands a kept mail to the mail server. Throws when it does not take it: the job is tried again. A sent mail stays sent. */
export async function deliverNow({ mailId }: { mailId: string }, { now }: JobContext): Promise<void> {
  const { mail: service } = env()
  const mail = await findMail(ownerDb(), mailId)
  if (service.kind === 'off' || !mail || mail.sentAt) return
  open ??= createTransport(service.url)
  const { to, subject, text } = mail
  await open.sendMail({ from: service.from, to, subject, text, messageId: `<${mail.id}@gangway>` })
  await markMailSent(ownerDb(), mailId, now())
}
