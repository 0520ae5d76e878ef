import { z } from 'zod'
import { isKey } from '../local-disk.server.ts'
import { URL_LIFE_SECONDS } from '../upload-rules.ts'
import type { Ingest } from './ingest.server.ts'
import { sameText } from './presigned-url.server.ts'
import { Refused } from './refused.server.ts'
import { sweep } from './sweep.server.ts'

const RouteMetadata = z.object({
  fileKeys: z.array(z.string().refine(isKey)).min(1),
  metadata: z.looseObject({ tickets: z.array(z.string()) }),
  callbackUrl: z.url(),
  callbackSlug: z.string(),
  // The router's development mode, and answers without its data, are not spoken here.
  isDev: z.literal(false),
  awaitServerData: z.literal(true),
})
const CallbackResult = z.object({ fileKey: z.string(), callbackData: z.json() })

/** Answers the two calls of the file router: announcing uploads, and handing in what it made of one. */
export async function answerRouter(ingest: Ingest, request: Request): Promise<Response> {
  if (!sameText(request.headers.get('x-uploadthing-api-key') ?? '', ingest.apiKey)) throw new Refused(403, 'bad-signature')
  const { pathname } = new URL(request.url)
  if (pathname.endsWith('/route-metadata')) return register(ingest, read(RouteMetadata, await request.json()))
  if (!pathname.endsWith('/callback-result')) throw new Refused(404, 'not-found')
  const { fileKey, callbackData } = read(CallbackResult, await request.json())
  ingest.hook.result(fileKey, callbackData)
  return Response.json({ ok: true })
}

async function register(ingest: Ingest, { fileKeys, metadata, callbackUrl, callbackSlug }: z.infer<typeof RouteMetadata>) {
  await sweepHourly(ingest)
  const registration = { slug: callbackSlug, callbackUrl, metadata, at: ingest.now().getTime() }
  const added: boolean[] = []
  for (const key of fileKeys) added.push(await ingest.uploads.add(key, registration))
  if (added.includes(false)) throw new Refused(409, 'key-taken')
  return Response.json({ ok: true })
}

/** Left-overs come from uploads, so uploads clear them away: no clock has to run. */
async function sweepHourly(ingest: Ingest): Promise<void> {
  const now = ingest.now().getTime()
  if (now - ingest.sweptAt < 3_600_000) return
  ingest.sweptAt = now
  await sweep(ingest, new Date(now - URL_LIFE_SECONDS * 1000))
}

function read<T>(schema: z.ZodType<T>, body: unknown): T {
  const { success, data } = schema.safeParse(body)
  if (!success) throw new Refused(400, 'malformed')
  return data
}
