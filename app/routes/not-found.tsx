/** Every address that no page has: with a route of its own, the reader's language is known there too. */
export function loader() {
  throw new Response(null, { status: 404 })
}

export default function NotFound() {
  return null
}
