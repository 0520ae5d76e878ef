// Makes a fresh clone ready: installs packages when the lock file changed, and builds when asked and the sources changed.
// It runs before anything is installed, so it is plain JavaScript for any Node from 20 on and imports no package.
//   node app/server/ensure.mjs             packages
//   node app/server/ensure.mjs --build     packages, and the build if it is missing or old
//   node app/server/ensure.mjs --rebuild   packages, and the build in any case
//   node app/server/ensure.mjs --installed called by npm after it installed
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { arch, homedir, platform } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const at = (/** @type {string[]} */ ...parts) => join(root, ...parts)
const installStamp = at('node_modules', '.install-stamp')
// Apart from node_modules and build: npm and React Router empty those.
const own = at('.ensure')
const buildStamp = join(own, 'built')
const lock = join(own, 'lock')
const built = [
  'react-router.config.ts',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  'app',
  'db',
  'importers',
  'public',
]

/** Trouble to be told in a sentence. */
export class Problem extends Error {}

/** Makes packages and, where asked, the build fit the sources. @param {{ build?: boolean | 'always' }} wanted */
export async function ensure({ build = false } = {}) {
  if (isInstalled() && (!build || (build !== 'always' && isBuilt()))) return
  await withLock(() => {
    if (!isInstalled()) install()
    if (build === 'always' || (build && !isBuilt())) buildAll()
  })
}

/** The Node of the project, whatever the machine has. */
export function projectNode() {
  return at('node_modules', '.bin', 'node')
}

function isInstalled() {
  return readIfThere(installStamp) === packagesHash()
}

function isBuilt() {
  return readIfThere(buildStamp) === sourcesHash() && existsSync(at('build', 'server', 'main.js'))
}

function install() {
  say('Installing packages. This takes a minute or two the first time.')
  const npm = basename(process.env.npm_execpath ?? '') === 'npm-cli.js' && process.env.npm_node_execpath
  const [command, first] = npm ? [npm, [process.env.npm_execpath]] : ['npm', []]
  const options = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error', '--engine-strict=false']
  run('Installing', command, [...first, ...options], { ...process.env, ...cacheWhereHomeIsReadOnly() })
  markInstalled()
}

/** What npm does not do: let `npx gangway` find the command of this very project, and remember what was installed. */
function markInstalled() {
  const link = at('node_modules', '.bin', 'gangway')
  rmSync(link, { force: true })
  symlinkSync('../../app/cli/gangway.js', link)
  writeFileSync(installStamp, packagesHash())
}

/** Whether npm has just installed all. Not so for `npm ci --omit=dev`, nor when `npx gangway` looks at the project. */
function isWhole() {
  const { npm_command: command = '', npm_config_omit: omitted = '', npm_config_include: included = '', NODE_ENV } = process.env
  const all = omitted === '' && (NODE_ENV !== 'production' || included.includes('dev'))
  return all && ['ci', 'install'].includes(command)
}

function buildAll() {
  say('Building.')
  const hash = sourcesHash()
  rmSync(buildStamp, { force: true })
  const tool = at('node_modules', '@react-router', 'dev', 'bin.cjs')
  run('Building', projectNode(), [tool, 'build', '--logLevel', 'error'], { ...process.env, NODE_ENV: 'production' })
  writeFileSync(buildStamp, hash)
}

function packagesHash() {
  return hashOf([platform(), arch(), readFileSync(at('package-lock.json'))])
}

function sourcesHash() {
  const files = built.flatMap((name) => filesBelow(name)).filter((name) => !/\.test\.tsx?$|^db\/migrations\//.test(name))
  return hashOf(files.flatMap((name) => [name, readFileSync(at(name))]))
}

/** @returns {string[]} paths from the root, sorted */
function filesBelow(/** @type {string} */ name) {
  if (!existsSync(at(name))) return []
  if (/\.[a-z]+$/.test(name) && !name.includes('/')) return [name]
  const entries = readdirSync(at(name), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap((entry) => (entry.isDirectory() ? filesBelow(`${name}/${entry.name}`) : [`${name}/${entry.name}`]))
}

function hashOf(/** @type {(string | Buffer)[]} */ parts) {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest('hex')
}

function run(
  /** @type {string} */ what,
  /** @type {string} */ command,
  /** @type {string[]} */ args,
  /** @type {NodeJS.ProcessEnv} */ env,
) {
  const { status, error } = spawnSync(command, args, { cwd: root, env, stdio: ['ignore', 2, 2] })
  if (error) throw new Problem(`${command} could not be started: ${error.message}`)
  if (status !== 0) throw new Problem(`${what} failed. What it says is above.`)
}

/** Accounts such as `nobody` have no home folder for npm's cache. */
function cacheWhereHomeIsReadOnly() {
  if (process.env.npm_config_cache && isWritable(process.env.npm_config_cache)) return {}
  return isWritable(homedir()) ? {} : { npm_config_cache: join(own, 'npm-cache') }
}

function isWritable(/** @type {string} */ folder) {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Two starts at once: the second one waits, and finds the work done. */
async function withLock(/** @type {() => void} */ work) {
  makeOwnFolder()
  for (let waited = 0; !takeLock(); waited++) {
    if (waited === 0) say('Another start is installing or building. Waiting for it.')
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  try {
    work()
  } finally {
    rmSync(lock, { force: true })
  }
}

function makeOwnFolder() {
  try {
    mkdirSync(own, { recursive: true })
    accessSync(own, constants.W_OK)
  } catch {
    throw new Problem(`The folder ${root} is not writable for this account: make it writable, or start as its owner.`)
  }
}

function takeLock() {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
    const owner = readIfThere(lock)
    if (owner && !existsSync(`/proc/${owner}`)) rmSync(lock, { force: true })
    return false
  }
}

/** Another start may remove it at any moment. */
function readIfThere(/** @type {string} */ file) {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return undefined
    throw error
  }
}

function say(/** @type {string} */ text) {
  process.stderr.write(`${text}\n`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = process.argv[2]
  try {
    if (asked === '--installed') isWhole() && markInstalled()
    else await ensure({ build: asked === '--rebuild' ? 'always' : asked === '--build' })
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    say(error.message)
    process.exitCode = 1
  }
}
