import { type ActionFunctionArgs, RouterContextProvider } from 'react-router'
import { createRouteHandler } from 'uploadthing/remix'
import type { UploadRouter } from './upload-router.server.ts'

export type Handler = (event: ActionFunctionArgs) => Promise<Response>
type Config = NonNullable<Parameters<typeof createRouteHandler>[0]['config']>

/** Where the file router answers. */
const ROUTE = '/api/uploadthing'

/** UploadThing's handler for pages of one origin. At its log level `Info` it would log every upload address, signature and all. */
export function handlerFor(router: UploadRouter, origin: string, config: Config): Handler {
  const fixed = { callbackUrl: origin + ROUTE, isDev: false, handleDaemonPromise: 'await', logLevel: 'Warning' } as const
  return createRouteHandler({ router, config: { ...config, ...fixed } }).action
}

/** The handler's configuration is fixed when it is made and holds the origin, so there is one for each; of many, the least used is dropped. */
export function byOrigin(make: (origin: string) => Handler): (origin: string) => Handler {
  const made = new Map<string, Handler>()
  return (origin) => {
    const handler = made.get(origin) ?? make(origin)
    made.delete(origin)
    made.set(origin, handler)
    const [oldest] = made.keys()
    if (made.size > 20 && oldest !== undefined) made.delete(oldest)
    return handler
  }
}

/** A `fetch` for the handler that stays in this process: the ingest is the only address it knows. */
export function onlyBelow(ingestUrl: string, ingest: (request: Request, ingestUrl: string) => Promise<Response>): Config['fetch'] {
  return async (input, init) => {
    const request = new Request(input as string | URL, init as RequestInit)
    if (!request.url.startsWith(`${ingestUrl}/`))
      throw new Error(`Uploads stay on this machine; ${new URL(request.url).origin} is not asked`)
    return ingest(request, ingestUrl)
  }
}

/** What a route's action would be given for a request that never was on the network. */
export function eventOf(request: Request): ActionFunctionArgs {
  return { request, params: {}, context: new RouterContextProvider(), url: new URL(request.url), pattern: ROUTE }
}
