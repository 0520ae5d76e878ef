import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { stopQueue } from '#app/jobs/queue.server.ts'
import { startWorker } from '#app/jobs/worker.server.ts'
import { deliverNow } from '#app/mail/deliver.server.ts'
import { sendMail } from '#app/mail/mailer.server.ts'
import { signInMail } from '#app/mail/messages/sign-in.ts'
import { ownerDb } from '#db/client.server.ts'
import { findMail, newestMails } from '#db/queries/mails.ts'
import { TODAY } from '#tests/fixtures/story.ts'
import { afterAll, beforeAll, expect, test, vi } from '#tests/setup/database.ts'

/** A mail server as its protocol has it; `refusing` makes it answer that it cannot take mail just now. */
const taken: Buffer[] = []
let refusing = false
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, _session, done) {
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', () => {
      if (refusing) return done(Object.assign(new Error('Try again later'), { responseCode: 451 }))
      taken.push(Buffer.concat(chunks))
      done()
    })
  },
})

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  vi.stubEnv('SMTP_URL', `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`)
  vi.stubEnv('MAIL_FROM', 'Gangway <portal@gangway.example>')
})

afterAll(async () => {
  await stopQueue()
  await new Promise<void>((resolve) => server.close(() => resolve()))
})

const link = signInMail({ to: 'aino@esimerkkileipomo.example', url: 'https://portal.example/x?y=1', minutes: 15, language: 'fi' })

test('a mail goes out through the mail server, in the language of the person, and is marked as sent', async () => {
  await sendMail(ownerDb(), link, TODAY)
  const worker = await startWorker({ now: () => TODAY })
  await vi.waitUntil(() => taken.length > 0, { timeout: 20_000 })
  await vi.waitUntil(async () => (await newestMails(ownerDb()))[0]?.sentAt != null, { timeout: 20_000 })
  await worker.stop()
  const mail = await PostalMime.parse(taken[0]!)
  expect(mail).toMatchObject({ subject: 'Linkkinne Gangwayhin kirjautumiseen', from: { address: 'portal@gangway.example' } })
  expect(mail.to?.[0]?.address).toBe('aino@esimerkkileipomo.example')
  expect(mail.text).toContain('https://portal.example/x?y=1')
})

test('a mail server that cannot take it just now makes the job try again; nothing is sent twice', async () => {
  refusing = true
  await sendMail(ownerDb(), { ...link, subject: 'Second' }, TODAY)
  const { id } = (await newestMails(ownerDb())).find((mail) => mail.subject === 'Second')!
  const context = { signal: new AbortController().signal, now: () => TODAY }
  await expect(deliverNow({ mailId: id }, context)).rejects.toThrow('Try again later')
  refusing = false
  const before = taken.length
  await deliverNow({ mailId: id }, context)
  await deliverNow({ mailId: id }, context)
  expect(taken.length - before).toBe(1)
  expect((await findMail(ownerDb(), id))?.sentAt).toEqual(TODAY)
})
