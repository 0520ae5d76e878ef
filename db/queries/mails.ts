import { desc, eq } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import { mails } from '../schema/index.ts'

/** Keeps a mail that is to go out; gives its id. */
export async function keepMail(db: Db, mail: { to: string; subject: string; text: string }, at: Date): Promise<string> {
  const [row] = await db
    .insert(mails)
    .values({ ...mail, at })
    .returning({ id: mails.id })
  return row!.id
}

export async function findMail(db: Db, id: string): Promise<typeof mails.$inferSelect | undefined> {
  const [row] = await db.select().from(mails).where(eq(mails.id, id))
  return row
}

export async function markMailSent(db: Db, id: string, at: Date): Promise<void> {
  await db.update(mails).set({ sentAt: at }).where(eq(mails.id, id))
}

/** The newest mails, for the inbox page of development. */
export async function newestMails(db: Db, most = 50): Promise<(typeof mails.$inferSelect)[]> {
  return db.select().from(mails).orderBy(desc(mails.at)).limit(most)
}
