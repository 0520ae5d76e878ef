import { env } from '#app/env.server.ts'
import { ownerDb } from '#db/client.server.ts'
import { newestMails } from '#db/queries/mails.ts'

/** The inbox shows every mail, sign-in links too: only where no mail goes out and only this machine can look. */
export const hasInbox = () => env().mail.kind === 'off' && env().host === undefined && env().publicUrl === undefined

/** The mails that would have gone out, newest first; 404 where there is no inbox. */
export async function readInbox() {
  if (!hasInbox()) throw new Response(null, { status: 404 })
  return newestMails(ownerDb())
}
