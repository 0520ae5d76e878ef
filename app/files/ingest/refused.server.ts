/** A request that the ingest turns down: expected trouble, told to the client as `{ error: code }`. */
export class Refused extends Error {
  readonly status: number
  readonly code: string
  constructor(status: number, code: string) {
    super(code)
    this.name = 'Refused'
    this.status = status
    this.code = code
  }
}

/**
 * Closes the connection: the body may be unread, and without this header Node leaves it on a keep-alive socket and
 * browsers show the answer only seconds later.
 */
export function refusal({ status, code }: Refused): Response {
  return Response.json({ error: code }, { status, headers: { Connection: 'close' } })
}
