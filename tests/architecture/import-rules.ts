import type { Import, Source } from './sources.ts'

/** A rule about one import of one file; `forbids` is true where it is broken. */
export type ImportRule = { says: string; forbids(file: Source, wanted: Import): boolean }

const top = (path: string) => path.split('/')[0]
const isServer = (path: string) => /\.server\.tsx?$/.test(path)
const isRoute = (path: string) => path.startsWith('app/routes/')
const isGeneratedType = (wanted: Import) => wanted.said.startsWith('./+types/')

/** Parts that run on the server only, by the folder they are in. */
const SERVER_FOLDERS = ['app/server/', 'app/cli/', 'app/jobs/', 'app/mail/']
/** The document and the routes have loaders, which React Router takes out of what the browser gets. */
const withLoaders = (path: string) => isRoute(path) || path === 'app/root.tsx' || path === 'app/entry.server.tsx'
const isPure = (path: string) =>
  path.startsWith('app/') && !isServer(path) && !withLoaders(path) && !SERVER_FOLDERS.some((folder) => path.startsWith(folder))

export const importRules: ImportRule[] = [
  {
    says: 'importers know nothing else of ours',
    forbids: (file, { kind, target }) => top(file.path) === 'importers' && kind === 'ours' && top(target) !== 'importers',
  },
  {
    says: 'importers run in a browser: Node is asked in read/node.ts only',
    forbids: (file, { kind }) => top(file.path) === 'importers' && kind === 'node' && file.path !== 'importers/read/node.ts',
  },
  {
    says: 'db knows nothing else of ours',
    forbids: (file, { kind, target }) => top(file.path) === 'db' && kind === 'ours' && top(target) !== 'db',
  },
  {
    says: 'routes never ask the database themselves',
    forbids: (file, { kind, target, types }) => isRoute(file.path) && kind === 'ours' && top(target) === 'db' && !types,
  },
  {
    says: 'nothing imports a route',
    forbids: (_, wanted) => wanted.kind === 'ours' && isRoute(wanted.target) && !isGeneratedType(wanted),
  },
  {
    says: 'pure files and components ask neither the database nor a *.server file',
    forbids: (file, { kind, target, types }) =>
      isPure(file.path) && kind === 'ours' && !types && (isServer(target) || top(target) === 'db'),
  },
  {
    says: 'pure files and components run in a browser: nothing of Node',
    forbids: (file, { kind }) => isPure(file.path) && kind === 'node',
  },
  {
    says: 'components/ui knows neither the router nor the domain',
    forbids: ({ path }, { kind, target }) =>
      path.startsWith('app/components/ui/') &&
      (/^(@?react-router)/.test(target) || (kind === 'ours' && !/^app\/(components\/ui|i18n)\//.test(target))),
  },
  {
    says: 'relative imports stay inside their top folder; from one to another it is #…',
    forbids: (file, { said, target }) =>
      said.startsWith('.') ? top(file.path) !== top(target) : said.startsWith('#') && !/^#(app|db|importers|tests)\//.test(said),
  },
  {
    says: 'an import names its file with the extension',
    forbids: (_, wanted) => wanted.kind === 'ours' && !isGeneratedType(wanted) && !/\.(tsx?|mjs|css|json)(\?\w+)?$/.test(wanted.said),
  },
]

/** Every import that breaks the rule, as `file → import`. */
export function broken(rule: ImportRule, sources: Source[]): string[] {
  return sources.flatMap((file) => file.imports.filter((wanted) => rule.forbids(file, wanted)).map(({ said }) => `${file.path} → ${said}`))
}
