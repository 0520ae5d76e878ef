import { createTransport, type Transporter } from 'nodemailer'
import { env } from '#app/env.server.ts'
import type { Db } from '#db/client.server.ts'
import { keepMail, markMailSent } from '#db/queries/mails.ts'

export type Mail = { to: string; subject: string; text: string }

/**
 * Keeps the mail and, where SMTP is configured, sends it. Without SMTP it waits in the inbox page of development.
 * A failing mail server throws; the caller's job is tried again.
 */
export async function sendMail(db: Db, mail: Mail, now: Date = new Date()): Promise<void> {
  const id = await keepMail(db, mail, now)
  const { mail: service } = env()
  if (service.kind === 'off') return
  await transport(service.url).sendMail({ ...mail, from: service.from })
  await markMailSent(db, id, now)
}

let open: Transporter | undefined
const transport = (url: string) => (open ??= createTransport(url))
