import { basename } from 'node:path'
import type { RouteConfigEntry } from '@react-router/dev/routes'
import { type ServerBuild, UNSAFE_withComponentProps, UNSAFE_withErrorBoundaryProps } from 'react-router'
import * as entry from '#app/entry.server.tsx'
import routes from '#app/routes.ts'
import { web } from '#app/server/web.ts'

type Route = NonNullable<ServerBuild['routes'][string]>
const written = import.meta.glob<Route['module']>(['/app/root.tsx', '/app/routes/*'], { eager: true })
const modules = Object.fromEntries(Object.entries(written).map(([path, module]) => [path, compiled(module)]))

/** As the build changes a route: its component and its boundary get what they show as properties. */
function compiled(module: Route['module']): Route['module'] {
  const { default: shows, ErrorBoundary: fails } = module
  return {
    ...module,
    default: shows && UNSAFE_withComponentProps(shows as never),
    ...(fails && { ErrorBoundary: UNSAFE_withErrorBoundaryProps(fails as never) }),
  }
}

/** A page or address of the portal: its pattern from the root, and what it can be asked. */
export type Address = { pattern: string; file: string; hasLoader: boolean; hasAction: boolean }

/** Every address that `app/routes.ts` names, layouts included. */
export const addresses: Address[] = below('', routes)

function below(path: string, entries: RouteConfigEntry[]): Address[] {
  return entries.flatMap((route) => {
    const pattern = [path, route.path].filter(Boolean).join('/')
    const { loader, action } = modules[`/app/${route.file}`]!
    return [{ pattern: `/${pattern}`, file: route.file, hasLoader: !!loader, hasAction: !!action }, ...below(pattern, route.children ?? [])]
  })
}

/** The web application in this process, from the sources: all of it but the browser's part. */
export function portalHere(): (request: Request) => Response | Promise<Response> {
  const all = [{ id: 'root', path: '', module: modules['/app/root.tsx']!, children: [] }, ...flat('root', routes)] as Route[]
  const shown = all.map(({ module, ...route }) => ({ ...route, hasLoader: !!module.loader, hasAction: !!module.action, module: '/x.js' }))
  const assets = { entry: { module: '/x.js', imports: [] }, routes: byId(shown), url: '/x.js', version: '1' }
  return web({
    entry: { module: entry },
    routes: byId(all),
    assets,
    publicPath: '/',
    assetsBuildDirectory: 'build/client',
    future: {},
    ssr: true,
    isSpaMode: false,
    prerender: [],
    routeDiscovery: { mode: 'initial', manifestPath: '/__manifest' },
  } as unknown as ServerBuild)
}

const byId = <T extends { id: string }>(all: T[]) => Object.fromEntries(all.map((one) => [one.id, one]))

function flat(parentId: string, entries: RouteConfigEntry[]): object[] {
  return entries.flatMap(({ file, path, index, children = [] }) => {
    const id = `routes/${basename(file, file.slice(file.lastIndexOf('.')))}`
    return [{ id, parentId, path, index, module: modules[`/app/${file}`] }, ...flat(id, children)]
  })
}
