import { rm } from 'node:fs/promises'
import { z } from 'zod'
import { readJson, writeJson } from '../disk-files.server.ts'
import type { FileRecord, LocalDisk } from '../local-disk.server.ts'
import type { Claims } from './presigned-url.server.ts'
import { Refused } from './refused.server.ts'

/** What the file router said about an upload before its bytes: whom to tell, and what to tell them beside the file. */
const Registration = z.object({
  slug: z.string(),
  callbackUrl: z.url(),
  /** What `.middleware()` returned. `tickets` has the id of each file that this registration is about. */
  metadata: z.looseObject({ tickets: z.array(z.string()) }),
  /** Milliseconds since 1970. */
  at: z.number(),
})
export type Registration = z.infer<typeof Registration>

export type Stored = { state: 'stored'; registration: Registration; record: FileRecord }
export type Upload = { state: 'registered'; registration: Registration } | Stored | { state: 'done'; answer: Record<string, unknown> }

/** Uploads that have been announced, on disk, so that they survive a restart. */
export function registrations(disk: LocalDisk) {
  const adding = new Set<string>()

  async function find(key: string): Promise<Registration | undefined> {
    const found = await readJson(disk.arriving(key, 'json'))
    return found === undefined ? undefined : Registration.parse(found)
  }

  return {
    find,

    /** False for a key that is taken: the keys of UploadThing have about 30 bits, so they do come twice. */
    async add(key: string, registration: Registration): Promise<boolean> {
      if (adding.has(key)) return false
      adding.add(key)
      try {
        if ((await find(key)) || (await disk.findRecord(key))) return false
        await writeJson(disk.arriving(key, 'json'), registration)
        return true
      } finally {
        adding.delete(key)
      }
    },

    /** Bytes first, registration last, so that an interrupted clean-up is found again. */
    async remove(key: string): Promise<void> {
      await rm(disk.arriving(key, 'part'), { force: true })
      await rm(disk.arriving(key, 'json'), { force: true })
    },

    /**
     * How far an upload is. The ticket ties an address to its registration: when a key comes twice, the second
     * uploader gets neither the first one's file nor the first one's answer.
     * @throws Refused 409 `not-registered`
     */
    async require({ key, slug, ticket }: Claims): Promise<Upload> {
      const record = await disk.findRecord(key)
      if (record?.told?.tickets.includes(ticket)) return { state: 'done', answer: record.told.answer }
      const registration = record?.told ? undefined : await find(key)
      if (!registration || registration.slug !== slug || !registration.metadata.tickets.includes(ticket))
        throw new Refused(409, 'not-registered')
      return record ? { state: 'stored', registration, record } : { state: 'registered', registration }
    },
  }
}
