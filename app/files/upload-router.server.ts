import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs } from 'react-router'
import { createUploadthing, UTFiles } from 'uploadthing/remix'
import { UploadThingError } from 'uploadthing/server'
import type { Scope } from '#db/scope.ts'
import { Refusal } from '#importers/issues.ts'
import type { Intake } from './intake.ts'
import { Target } from './target.ts'
import { FILES_AT_ONCE, URL_LIFE_SECONDS } from './upload-rules.ts'

export type RouterOptions = {
  /** The most bytes a file may have. */
  limit: number
  intake: Intake
  /** Who sent a request, if they may deliver files. From the event itself: see `middleware`. */
  scopeOf: (event: ActionFunctionArgs) => Promise<Scope | null> | Scope | null
  /** SHA-256 of a stored file, lower-case hex. */
  sha256: (key: string) => Promise<string>
  /** Where failures go that the router itself keeps quiet about. */
  report: (error: unknown) => void
}

export type UploadRouter = ReturnType<typeof uploadRouter>

/** UploadThing's file router: one route for every file that is to be imported. Content decides the type, so any is taken. */
export function uploadRouter({ limit, intake, scopeOf, sha256, report }: RouterOptions) {
  // The client shows words of its own for each code; the router's own messages are for logs.
  const f = createUploadthing({ errorFormatter: ({ message }) => ({ message }) })
  // Typed for a few round numbers only.
  const maxFileSize = `${limit}B` as '1024B'

  return {
    importFile: f(
      { blob: { maxFileSize, maxFileCount: FILES_AT_ONCE, contentDisposition: 'attachment' } },
      { presignedURLTTL: URL_LIFE_SECONDS, getFileHashParts: () => [randomUUID()] },
    )
      .input(Target)
      // Identity comes from the event only: AsyncLocalStorage has been known to leak between requests in here.
      .middleware(async ({ event, input, files }) => {
        const scope = await scopeOf(event)
        if (!scope) throw new UploadThingError({ code: 'FORBIDDEN', message: 'not-allowed' })
        await intake.check(scope, input).catch(asUploadError)
        const tickets = files.map(() => randomUUID())
        return { scope, target: input, tickets, [UTFiles]: files.map((file, at) => ({ ...file, customId: tickets[at]! })) }
      })
      .onUploadComplete(async ({ metadata: { scope, target }, file: { key, name, size } }) => {
        try {
          return await intake.fileArrived(scope, { ...target, key, name, bytes: size, sha256: await sha256(key) })
        } catch (error) {
          report(error)
          throw error
        }
      }),
  }
}

function asUploadError(error: unknown): never {
  throw error instanceof Refusal ? new UploadThingError({ code: 'FORBIDDEN', message: error.code }) : error
}
