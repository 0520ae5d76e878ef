import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'

export type Answer = (request: Request) => Response | Promise<Response>
/** Something that may answer first (Vite, with hot reload), and else calls on. */
export type First = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

/** How long requests may go on when the server stops, in milliseconds. */
const GRACE = 8_000

/** A server for the portal. Uploads take as long as they take; only the headers of a request must come at once. */
export function httpServer(answer: Answer, first?: First): Server {
  const listener = getRequestListener(answer)
  return createServer({ requestTimeout: 0, headersTimeout: 30_000, keepAliveTimeout: 65_000 }, (request, response) => {
    if (first) first(request, response, () => void listener(request, response))
    else void listener(request, response)
  })
}

/** Listens; rejects when the port is taken. `stop` takes no new requests and lets those under way end. */
export async function listen(server: Server, port: number, host?: string): Promise<{ stop(): Promise<void> }> {
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
  return { stop: () => drain(server) }
}

async function drain(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  const impatience = setTimeout(() => server.closeAllConnections(), GRACE)
  await closed
  clearTimeout(impatience)
}
