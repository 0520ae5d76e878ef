import { z } from 'zod'

const shape = z.object({
  apiKey: z.string().startsWith('sk_'),
  appId: z.string().min(1),
  regions: z.array(z.string()).min(1),
  ingestHost: z.string().default('ingest.uploadthing.com'),
})

/** An UploadThing token: base64 of JSON. Taken apart far enough to refuse a mangled one at the start, and to know its host. */
export const uploadToken = z.string().transform((token, context) => {
  const parsed = shape.safeParse(decoded(token))
  if (parsed.success) return { token, ingestHost: parsed.data.ingestHost }
  context.addIssue({ code: 'custom', message: 'must be the token from the UploadThing dashboard, whole' })
  return z.NEVER
})

function decoded(token: string): unknown {
  try {
    return JSON.parse(Buffer.from(token, 'base64').toString('utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
