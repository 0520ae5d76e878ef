/** Where given-out addresses are kept: `sessionStorage`, so that an upload goes on after the page was loaded anew. */
export type AddressMemory = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** The same file again, as far as a browser lets us know. */
export function identityOf(file: File, route: string): string {
  return `upload:${route}:${file.name}:${file.size}:${file.lastModified}`
}

/**
 * A `fetch` for UploadThing's client that asks for an upload's address once: while the answer is kept, later tries get it
 * again. The client then asks that address how much is there and sends the rest. It never resumes otherwise.
 */
export function rememberingFetch(memory: AddressMemory, identity: string, fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    if (init?.method !== 'POST') return fetch(input, init)
    const kept = memory.getItem(identity)
    if (kept) return new Response(kept, { headers: { 'Content-Type': 'application/json' } })
    const response = await fetch(input, init)
    if (response.ok) memory.setItem(identity, await response.clone().text())
    return response
  }
}

/** The browser's memory for this tab, or one that lasts as long as the page where the browser refuses. */
export function addressMemory(): AddressMemory {
  const lasting = window.sessionStorage
  const passing = new Map<string, string>()
  return {
    getItem: (key) => passing.get(key) ?? lasting.getItem(key),
    setItem(key, value) {
      passing.set(key, value)
      try {
        lasting.setItem(key, value)
      } catch (error) {
        // Full or switched off: the page's own memory has it.
        if (!(error instanceof DOMException)) throw error
      }
    },
    removeItem(key) {
      passing.delete(key)
      lasting.removeItem(key)
    },
  }
}
