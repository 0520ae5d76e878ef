// The one server bundle, build/server/main.js. Web server, worker and command line share it, so that each module, and
// with it each context key and each connection, exists once. Every part is loaded when it is first asked for.
import type { Answer } from './http.ts'

export const database = () => import('#db/client.server.ts')
export const migrations = () => import('#db/migrate.server.ts')
export const queue = () => import('#app/jobs/queue.server.ts')
export const worker = () => import('#app/jobs/worker.server.ts')
export const setUp = () => import('./set-up.ts')
export const demo = () => import('#app/demo/sign-ins.server.ts')
export const demoSeed = () => import('#app/demo/seed.server.ts')
export const demoReset = () => import('#app/demo/reset.server.ts')
export const commandLine = () => import('#app/cli/main.ts')
export const measured = () => import('./measured.ts')

/** What the web server answers with. `dev`: Vite serves the files, nothing is kept by browsers. */
export async function answer(options: { dev?: boolean } = {}): Promise<Answer> {
  const [build, { web }] = await Promise.all([import('virtual:react-router/server-build'), import('./web.ts')])
  return web(build, options)
}
