import { UploadAbortedError } from 'uploadthing/client'
import type { FailureCode } from './upload.ts'

/** What a failed try means for the next one. */
export type Trouble =
  | { kind: 'cancelled' }
  /** Nobody answered: go on when somebody does. */
  | { kind: 'connection' }
  /** The server answered that it cannot now: try a few times. */
  | { kind: 'server'; code: FailureCode }
  /** The address is no good any more: ask for another one. */
  | { kind: 'address' }
  | { kind: 'failed'; code: FailureCode }

const BY_STATUS: Record<number, Trouble> = {
  403: { kind: 'address' },
  409: { kind: 'address' },
  413: { kind: 'failed', code: 'too-large' },
  507: { kind: 'failed', code: 'disk-full' },
}
const BY_MESSAGE: Record<string, FailureCode> = {
  'Invalid config: FileSizeMismatch': 'too-large',
  'not-allowed': 'not-allowed',
  'no-such-entity': 'no-such-entity',
}

/** Reads the errors of UploadThing's client, which differ in shape by where they come from. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof UploadAbortedError) return { kind: 'cancelled' }
  const { _tag, code, message = '', cause, data } = error as Shape
  if (_tag === 'FetchError' || cause?._tag === 'FetchError') return { kind: 'connection' }
  if (code === 'UPLOAD_FAILED') return ofTransfer(Number(/^XHR failed (\d+)/.exec(message)?.[1] ?? 0), data?.error)
  if (code === 'INTERNAL_SERVER_ERROR' || code === 'INTERNAL_CLIENT_ERROR') return { kind: 'server', code: 'not-processed' }
  if (_tag !== 'UploadThingError') throw error
  return { kind: 'failed', code: BY_MESSAGE[message] ?? 'refused' }
}

type Shape = { _tag?: string; code?: string; message?: string; cause?: { _tag?: string }; data?: { error?: string } | null }

/** By the status of the PUT; 0 where there was none. */
function ofTransfer(status: number, answer: string | undefined): Trouble {
  if (status === 0 || answer === 'superseded' || answer === 'interrupted') return { kind: 'connection' }
  if (answer === 'incomplete') return { kind: 'failed', code: 'incomplete' }
  return BY_STATUS[status] ?? (status >= 500 ? { kind: 'server', code: 'not-processed' } : { kind: 'failed', code: 'refused' })
}
