const here = 'http://here.invalid'

/** The path and search of an address of this portal, for going there; `/` for anything that would lead elsewhere. */
export function ownPath(address: unknown): string {
  if (typeof address !== 'string' || !address.startsWith('/') || !URL.canParse(address, here)) return '/'
  const { origin, pathname, search } = new URL(address, here)
  return origin === here && !pathname.startsWith('//') ? pathname + search : '/'
}
