import { useEffect, useEffectEvent, useRef, useSyncExternalStore } from 'react'
import type { Arrival, UploadTarget } from './intake.ts'
import { addressMemory } from './sending/address-memory.ts'
import { pauses } from './sending/pause.ts'
import { sendFile } from './sending/send-file.ts'
import { isUnderWay, type Upload } from './sending/upload.ts'
import { type UploadQueue, uploadQueue } from './sending/upload-queue.ts'
import { PARALLEL_UPLOADS } from './upload-rules.ts'

type PageUploads = { queue: UploadQueue; tryNow: () => void }

/** One queue for the whole stay, so that uploads go on while the person looks at other pages. */
let page: PageUploads | undefined

function pageUploads(): PageUploads {
  page ??= makePageUploads()
  return page
}

function makePageUploads(): PageUploads {
  const { pause, now } = pauses(window)
  const browser = {
    url: new URL('/api/uploadthing', window.location.origin),
    fetch: window.fetch.bind(window),
    memory: addressMemory(),
    pause,
  }
  return { queue: uploadQueue((...args) => sendFile(...args, browser), PARALLEL_UPLOADS), tryNow: now }
}

const NONE: readonly Upload[] = []
const subscribe = (listener: () => void) => pageUploads().queue.subscribe(listener)
const snapshot = () => pageUploads().queue.snapshot()

/** The uploads to one place. `limit`: most bytes of one file. `onArrived` hears of each file that arrives while this is on screen. */
export function useUpload(target: UploadTarget, limit: number, onArrived?: (arrival: Arrival, upload: Upload) => void) {
  const all = useSyncExternalStore(subscribe, snapshot, () => NONE)
  const uploads = all.filter((upload) => upload.target.onboardingId === target.onboardingId && upload.target.entity === target.entity)
  useArrivals(uploads, onArrived)
  useLeaveWarning(all.some(isUnderWay))

  return {
    uploads,
    add: (files: readonly File[]) => pageUploads().queue.add(files, target, limit),
    cancel: (id: number) => pageUploads().queue.cancel(id),
    retry: (id: number) => pageUploads().queue.retry(id),
    dismiss: (id: number) => pageUploads().queue.dismiss(id),
    /** Ends the waiting for a connection. */
    tryNow: () => pageUploads().tryNow(),
  }
}

function useArrivals(uploads: readonly Upload[], onArrived?: (arrival: Arrival, upload: Upload) => void): void {
  const told = useRef<Set<number> | undefined>(undefined)
  const tell = useEffectEvent((arrived: Upload[]) => {
    for (const upload of arrived) if (upload.state.kind === 'arrived') onArrived?.(upload.state.arrival, upload)
  })
  useEffect(() => {
    const arrived = uploads.filter(({ state }) => state.kind === 'arrived')
    const before = told.current
    told.current = new Set(arrived.map(({ id }) => id))
    if (before) tell(arrived.filter(({ id }) => !before.has(id)))
  }, [uploads])
}

/** Leaving the portal breaks uploads off; the browser asks first. */
function useLeaveWarning(needed: boolean): void {
  useEffect(() => {
    if (!needed) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [needed])
}
