import { lazy, Suspense, useSyncExternalStore } from 'react'
import type { IconName } from './icon.tsx'

export type Told = {
  words: string
  icon?: IconName /** What its button does, in words: "Undo". */
  deed?: { label: string; run: () => void }
}

// The region is loaded with the first toast: most pages never show one.
const Region = lazy(() => import('./toast-region.tsx'))
let untold: Told[] = []
const hearers = new Set<() => void>()
const nothing: Told[] = []

/** Confirms what was done and offers to undo it. It waits while pointed at or focused; what must be read goes into an `Alert`. */
export function toast(told: Told) {
  untold = [...untold, told]
  for (const hear of hearers) hear()
}

/** The place where toasts appear, once in a page. */
export function Toasts() {
  const told = useSyncExternalStore(
    (hear) => {
      hearers.add(hear)
      return () => hearers.delete(hear)
    },
    () => untold,
    () => nothing,
  )
  if (told.length === 0) return null
  return (
    <Suspense>
      <Region told={told} />
    </Suspense>
  )
}
