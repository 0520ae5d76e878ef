import type { UploadTarget } from '../intake.ts'
import { identityOf } from './address-memory.ts'
import { isUnderWay, type Upload, type UploadState } from './upload.ts'

/** Sends one file to the end; tells each state before it. */
export type Send = (file: File, target: UploadTarget, signal: AbortSignal, tell: (state: UploadState) => void) => Promise<UploadState>

export type UploadQueue = ReturnType<typeof uploadQueue>

/** All uploads of a page, a few at a time, in the order in which they were added. Readable as React's external store. */
export function uploadQueue(send: Send, atOnce: number) {
  let uploads: readonly Upload[] = []
  let lastId = 0
  const running = new Map<number, AbortController>()
  const listeners = new Set<() => void>()

  function change(next: readonly Upload[]): void {
    uploads = next
    for (const listener of listeners) listener()
  }

  function setState(id: number, state: UploadState): void {
    change(uploads.map((upload) => (upload.id === id ? { ...upload, state } : upload)))
  }

  function startNext(): void {
    const next = uploads.find(({ id, state }) => state.kind === 'queued' && !running.has(id))
    if (!next || running.size >= atOnce) return
    void run(next)
    startNext()
  }

  async function run({ id, file, target }: Upload): Promise<void> {
    const stop = new AbortController()
    running.set(id, stop)
    setState(id, { kind: 'sending', sent: 0 })
    try {
      setState(id, await send(file, target, stop.signal, (state) => setState(id, state)))
    } catch (error) {
      setState(id, { kind: 'failed', code: 'refused' })
      throw error
    } finally {
      running.delete(id)
      startNext()
    }
  }

  return {
    /** For `useSyncExternalStore`. */
    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    snapshot: () => uploads,

    /** A file that is under way to the same place already is not added again. Over `limit` bytes it is not even tried. */
    add(files: readonly File[], target: UploadTarget, limit: number): void {
      for (const file of files) {
        if (uploads.some((upload) => isUnderWay(upload) && isSame(upload, file, target))) continue
        const state: UploadState = file.size > limit ? { kind: 'failed', code: 'too-large' } : { kind: 'queued' }
        change([...uploads, { id: ++lastId, file, target, state }])
      }
      startNext()
    },

    cancel(id: number): void {
      const sending = running.get(id)
      if (sending) sending.abort()
      else setState(id, { kind: 'cancelled' })
    },

    retry(id: number): void {
      setState(id, { kind: 'queued' })
      startNext()
    },

    /** Takes an ended upload off the list. */
    dismiss(id: number): void {
      change(uploads.filter((upload) => upload.id !== id || isUnderWay(upload)))
    },
  }
}

function isSame(upload: Upload, file: File, target: UploadTarget): boolean {
  const place = ({ onboardingId, entity }: UploadTarget) => `${onboardingId}:${entity}`
  return identityOf(upload.file, place(upload.target)) === identityOf(file, place(target))
}
