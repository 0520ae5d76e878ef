import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import busboy from 'busboy'
import type { Scope } from '#db/scope.ts'
import { Refusal } from '#importers/issues.ts'
import { bodyBytes, OVERHEAD } from './ingest/body.server.ts'
import type { Arrival, Intake } from './intake.ts'
import type { Storage } from './storage.server.ts'
import { Target } from './target.ts'
import { FILES_AT_ONCE } from './upload-rules.ts'

export type FormUploads = { storage: Storage; intake: Intake /** Most bytes of one file. */; limit: number }

/**
 * Takes the files of a plain form, for browsers without scripts: fields `onboardingId` and `entity`, then files. One
 * after the other, as they come; nothing is held in memory.
 * @throws Refusal
 */
export async function takeForm(request: Request, scope: Scope, uploads: FormUploads): Promise<Arrival[]> {
  const fields: Record<string, string> = {}
  const taking: Promise<Arrival | undefined>[] = []
  const limits = { files: FILES_AT_ONCE, fields: 10, fieldSize: 1000, fileSize: uploads.limit + 1 }
  const form = busboy({ headers: Object.fromEntries(request.headers), limits, defParamCharset: 'utf8', preservePath: true })
  form.on('field', (name, value) => {
    fields[name] = value
  })
  form.on('file', (_field, file, { filename }) => {
    file.on('error', () => {}) // the form ends with the same error
    const before = taking.at(-1) ?? Promise.resolve()
    const taken = before.then(() => takeFile({ file, name: filename ?? '' }, fields, scope, uploads))
    taken.catch((error) => form.destroy(error))
    taking.push(taken)
  })
  form.on('filesLimit', () => form.destroy(new Refusal('too-many')))
  const stop = new AbortController()
  try {
    await pipeline(bodyBytes(request, FILES_AT_ONCE * (uploads.limit + OVERHEAD), stop.signal), form)
    return (await Promise.all(taking)).filter((arrival) => arrival !== undefined)
  } finally {
    stop.abort()
    await Promise.allSettled(taking)
  }
}

type Part = { file: Readable & { truncated?: boolean }; name: string }

/** Undefined for a file field that was left empty. */
async function takeFile({ file, name }: Part, fields: object, scope: Scope, uploads: FormUploads): Promise<Arrival | undefined> {
  if (!name) {
    file.resume()
    return undefined
  }
  const { data: target } = Target.safeParse(fields)
  if (!target) throw new Refusal('refused')
  await uploads.intake.check(scope, target)
  const stored = await uploads.storage.put({ name, stream: () => whole(file) })
  try {
    return await uploads.intake.fileArrived(scope, { ...stored, ...target, name })
  } catch (error) {
    await uploads.storage.delete([stored.key])
    throw error
  }
}

async function* whole(file: Part['file']): AsyncGenerator<Uint8Array> {
  yield* file
  if (file.truncated) throw new Refusal('too-large')
}
