import type { Arrival, UploadTarget } from '../intake.ts'

/** Why a file did not arrive: `files.failed.<code>` in the catalogue. */
export type FailureCode =
  | 'too-large'
  | 'unreadable'
  | 'incomplete'
  | 'not-allowed'
  | 'no-such-entity'
  | 'disk-full'
  | 'not-processed'
  | 'expired'
  | 'refused'

/** Where one file stands. `sent` in bytes, of the file alone. */
export type UploadState =
  | { kind: 'queued' }
  | { kind: 'sending'; sent: number }
  /** Every byte is there; the server is making an import of it. */
  | { kind: 'finishing' }
  /** The connection was lost, or the server has trouble; it goes on by itself, or at once when asked. */
  | { kind: 'waiting'; sent: number; for: 'connection' | 'server' }
  | { kind: 'arrived'; arrival: Arrival }
  | { kind: 'cancelled' }
  | { kind: 'failed'; code: FailureCode }

export type Upload = { id: number; file: File; target: UploadTarget; state: UploadState }

export function isUnderWay({ state }: Upload): boolean {
  return ['queued', 'sending', 'finishing', 'waiting'].includes(state.kind)
}
