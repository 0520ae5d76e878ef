/**
 * Waits, but not longer than until the browser is back on the network or `now` is called.
 * @returns `pause`, in milliseconds, rejecting when its signal is aborted; and `now`, which ends every pause
 */
export function pauses(page: EventTarget) {
  const hurry = new EventTarget()

  function pause(ms: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.reject(signal.reason)
    return new Promise((resolve, reject) => {
      const over = new AbortController()
      const end = (settle: () => void) => () => {
        over.abort()
        clearTimeout(timer)
        settle()
      }
      const timer = setTimeout(end(resolve), ms)
      page.addEventListener('online', end(resolve), { signal: over.signal })
      hurry.addEventListener('now', end(resolve), { signal: over.signal })
      signal.addEventListener(
        'abort',
        end(() => reject(signal.reason)),
        { signal: over.signal },
      )
    })
  }

  return { pause, now: () => void hurry.dispatchEvent(new Event('now')) }
}
