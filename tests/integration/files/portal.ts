import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { createRequestHandler, RouterContextProvider, type ServerBuild } from 'react-router'
import type { Arrival, Arrived, Intake } from '#app/files/intake.ts'
import { startUploads, type UploadsOptions } from '#app/files/uploads.server.ts'
import * as api from '#app/routes/api.uploadthing.ts'
import * as ingest from '#app/routes/ingest.ts'
import type { Scope } from '#db/scope.ts'

export const ONBOARDING = '0b5f1c0a-6d1e-4c55-9d30-5a1a8f6f3d11'

/** Who a request is from, by the header `x-person`: nobody without it. */
export function scopeOfHeader({ request }: { request: Request }): Scope | null {
  const userId = request.headers.get('x-person')
  return userId ? { vendorId: 'timewax', customerId: 'acme', userId, role: 'key-user', locale: 'en' } : null
}

/** An intake that remembers what arrived, and numbers it. */
export function rememberingIntake(): Intake & { arrived: (Arrived & { by: string })[] } {
  const arrived: (Arrived & { by: string })[] = []
  return {
    arrived,
    check: async () => {},
    fileArrived: async (scope, file): Promise<Arrival> => {
      arrived.push({ ...file, by: scope.userId })
      return { customer: 'acme', number: arrived.length, earlier: null }
    },
  }
}

export type Portal = { origin: string; port: number; stop(): Promise<void> }

/** The two routes behind a real HTTP server, as the product serves them. */
export async function startPortal(options: Partial<UploadsOptions> & { dataDir: string; port?: number }): Promise<Portal> {
  const { dataDir, port = 0, ...rest } = options
  await startUploads({
    mode: { kind: 'local', dataDir },
    limit: 512 * 2 ** 20,
    intake: rememberingIntake(),
    scopeOf: scopeOfHeader,
    report: () => {},
    ...rest,
  })
  const handle = createRequestHandler(build, 'production')
  const server = createServer(
    { requestTimeout: 0 },
    getRequestListener((request) => handle(request, new RouterContextProvider())),
  )
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const bound = (server.address() as AddressInfo).port
  return {
    origin: `http://127.0.0.1:${bound}`,
    port: bound,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const route = (id: string, path: string, module: object) => ({
  id,
  path,
  parentId: 'root',
  module: module as typeof api & { default: undefined },
})

const build = {
  entry: { module: { default: () => new Response('No such page', { status: 404 }) } },
  routes: {
    root: { id: 'root', path: '', module: { default: () => null } },
    api: route('api', 'api/uploadthing', api),
    ingest: route('ingest', 'ingest/*', ingest),
  },
  assets: { entry: { imports: [], module: '' }, routes: {}, url: '', version: '1' },
  publicPath: '/',
  assetsBuildDirectory: '',
  future: {},
  ssr: true,
  isSpaMode: false,
  prerender: [],
  routeDiscovery: { mode: 'initial', manifestPath: '/__manifest' },
} as unknown as ServerBuild
