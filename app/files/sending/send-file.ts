import { genUploader } from 'uploadthing/client'
import type { UploadTarget } from '../intake.ts'
import type { UploadRouter } from '../upload-router.server.ts'
import { UPLOAD_ROUTE } from '../upload-rules.ts'
import { type AddressMemory, identityOf, rememberingFetch } from './address-memory.ts'
import { type Trouble, troubleOf } from './trouble.ts'
import type { UploadState } from './upload.ts'

/** What sending needs of the browser. */
export type SendingWith = {
  /** The file router's address. */
  url: URL
  fetch: typeof globalThis.fetch
  memory: AddressMemory
  /** Ends after so many milliseconds, or before that when there is reason to try at once. Rejects when aborted. */
  pause: (ms: number, signal: AbortSignal) => Promise<void>
}

/** Tries after the server said that it cannot, and addresses asked for, before giving up. */
const SERVER_TRIES = 6
const ADDRESSES = 3

/** Sends one file and does not give up on a lost connection. `tell` hears every state but the last, which is returned. */
export async function sendFile(
  file: File,
  target: UploadTarget,
  signal: AbortSignal,
  tell: (state: UploadState) => void,
  browser: SendingWith,
): Promise<UploadState> {
  const identity = identityOf(file, `${UPLOAD_ROUTE}:${target.onboardingId}:${target.entity}`)
  const fails = { server: 0, address: 0, inARow: 0 }
  let sent = 0
  for (;;) {
    try {
      const state = await attempt(file, target, signal, identity, browser, (bytes) => {
        if (bytes > sent) fails.inARow = 0
        sent = bytes
        tell(sent < file.size ? { kind: 'sending', sent } : { kind: 'finishing' })
      })
      browser.memory.removeItem(identity)
      return state
    } catch (error) {
      const trouble = await unlessUnreadable(file, troubleOf(error))
      const last = lastState(trouble, fails)
      if (trouble.kind === 'address' || last) browser.memory.removeItem(identity)
      if (last) return last
      if (trouble.kind === 'address') continue
      tell({ kind: 'waiting', sent, for: trouble.kind === 'connection' ? 'connection' : 'server' })
      await browser.pause(Math.min(1000 * 2 ** fails.inARow++, 30_000), signal).catch(() => undefined)
      if (signal.aborted) return lastState({ kind: 'cancelled' }, fails)!
    }
  }
}

async function attempt(
  file: File,
  input: UploadTarget,
  signal: AbortSignal,
  identity: string,
  { url, fetch, memory }: SendingWith,
  progress: (bytes: number) => void,
): Promise<UploadState> {
  const { uploadFiles } = genUploader<UploadRouter>({
    url,
    fetch: rememberingFetch(memory, identity, fetch),
    package: '@uploadthing/react',
  })
  // `loaded` counts what the form adds around the file.
  const onUploadProgress = ({ loaded }: { loaded: number }) => progress(Math.min(loaded, file.size))
  const [uploaded] = await uploadFiles(UPLOAD_ROUTE, { files: [file], input, signal, onUploadProgress })
  return { kind: 'arrived', arrival: uploaded!.serverData }
}

/** The state to end in, or undefined to try again. Counts. */
function lastState(trouble: Trouble, fails: { server: number; address: number }): UploadState | undefined {
  if (trouble.kind === 'cancelled') return { kind: 'cancelled' }
  if (trouble.kind === 'failed') return { kind: 'failed', code: trouble.code }
  if (trouble.kind === 'server' && ++fails.server >= SERVER_TRIES) return { kind: 'failed', code: trouble.code }
  if (trouble.kind === 'address' && ++fails.address >= ADDRESSES) return { kind: 'failed', code: 'expired' }
}

/** A file that was changed, moved or is a folder breaks a transfer just like a lost connection does. */
async function unlessUnreadable(file: File, trouble: Trouble): Promise<Trouble> {
  if (trouble.kind !== 'connection') return trouble
  try {
    await file.slice(0, 1).arrayBuffer()
    return trouble
  } catch {
    return { kind: 'failed', code: 'unreadable' }
  }
}
