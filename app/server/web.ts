import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import type { SecureHeadersVariables } from 'hono/secure-headers'
import { createRequestHandler, RouterContextProvider, type ServerBuild } from 'react-router'
import { env } from '#app/env.server.ts'
import { driver } from '#db/client.server.ts'
import { nonceContext } from './nonce.ts'
import { projectFolder } from './project-folder.ts'
import { sameOrigin } from './same-origin.ts'
import { securityHeaders } from './security-headers.ts'

/** Forms and JSON. Files go to the ingest, which has a limit of its own. In bytes. */
const BODY_LIMIT = 4 * 1024 * 1024
const YEAR = 365 * 24 * 60 * 60

/** The web application: from a request to its response. `dev`: Vite serves the files, nothing is kept by browsers. */
export function web(build: ServerBuild, { dev = false } = {}): (request: Request) => Response | Promise<Response> {
  const app = new Hono<{ Variables: SecureHeadersVariables }>()
  const pages = createRequestHandler(build, dev ? 'development' : 'production')
  const limit = bodyLimit({ maxSize: BODY_LIMIT, onError: (c) => c.text('This is more than the portal takes at once.', 413) })

  if (env().logLevel === 'debug') app.use(noted)
  app.use(securityHeaders(env(), dev))
  app.get('/health', async (c) => {
    await driver()`select 1`
    return c.json({ status: 'ok' })
  })
  if (!dev) app.use('/assets/*', compress())
  if (!dev) app.use(files())
  app.use(sameOrigin, neverShared)
  app.use((c, next) => (c.req.path.startsWith('/ingest/') ? next() : limit(c, next)))
  app.all('*', (c) => {
    const context = new RouterContextProvider()
    context.set(nonceContext, c.get('secureHeadersNonce') ?? '')
    return pages(c.req.raw, context)
  })
  app.onError((error, c) => {
    console.error(`[${c.req.header('x-request-id')}]`, error)
    return c.text('Something went wrong here.', c.req.path === '/health' ? 503 : 500)
  })
  return (request) => app.fetch(named(request))
}

/** One line for each request: without its query, which may hold a link's token. */
const noted: MiddlewareHandler = async (c, next) => {
  const start = performance.now()
  await next()
  const took = Math.round(performance.now() - start)
  console.log(`[${c.req.header('x-request-id')}] ${c.req.method} ${c.req.path} ${c.res.status} ${took} ms`)
}

/** Pages are for one person: nothing between server and browser may keep them. */
const neverShared: MiddlewareHandler = async (c, next) => {
  await next()
  if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'private, no-cache')
}

/** Files of the build carry a hash of their content in the name: kept for ever. Those of `public` are asked for again. */
function files() {
  return serveStatic({
    root: join(projectFolder, 'build', 'client'),
    onFound: (path, c) => {
      const forever = path.includes('/build/client/assets/')
      c.header('Cache-Control', forever ? `public, max-age=${YEAR}, immutable` : 'public, max-age=3600')
    },
  })
}

/** The request under the address that people see, with a number that the log and the error page share. */
function named(request: Request): Request {
  const { publicUrl } = env()
  const { pathname, search } = new URL(request.url)
  const headers = new Headers(request.headers)
  headers.set('x-request-id', randomUUID().slice(0, 8))
  const url = publicUrl ? new URL(pathname + search, publicUrl) : request.url
  return new Request(url, { method: request.method, headers, body: request.body, signal: request.signal, duplex: 'half' } as RequestInit)
}
