import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { testFolder } from './test-databases.ts'

/** How to launch Chromium: `env` is what it needs to find its libraries and fonts. */
export type Chromium = { executablePath: string; env: Record<string, string> }

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/** The one that CHROMIUM names, else the system's, else the one inside an npm package (x64 only). */
export async function findChromium(): Promise<Chromium> {
  const named = process.env.CHROMIUM
  if (named && !existsSync(named)) throw new Error(`CHROMIUM names ${named}, which is not there: correct it or unset it`)
  const executablePath = named || findOnPath()
  return executablePath ? { executablePath, env: environment() } : unpacked()
}

function findOnPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find((file) => existsSync(file))
}

/**
 * Unpacks the packaged Chromium once. The package decides when it is imported, and by the environment: it unpacks to
 * TMPDIR, where the default is shared with everybody, and brings its own libraries only on what it takes for Lambda.
 */
async function unpacked(): Promise<Chromium> {
  if (process.arch !== 'x64') throw new Error('There is no packaged Chromium for this processor: install Chromium, or name one in CHROMIUM')
  const folder = resolve(testFolder, 'chromium')
  mkdirSync(folder, { recursive: true })
  const before = { ...process.env }
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' })
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    const executablePath = await chromium.executablePath()
    nameFonts(join(folder, 'fonts'))
    return { executablePath, env: { ...environment(), TMPDIR: before.TMPDIR ?? '/tmp' } }
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    Object.assign(process.env, before)
  }
}

/** The package looks for its fonts below /tmp, wherever it unpacked them; without any font Chromium ends at the first form. */
function nameFonts(folder: string): void {
  const places = [folder, '/usr/share/fonts'].map((place) => `<dir>${place}</dir>`).join('')
  writeFileSync(join(folder, 'fonts.conf'), `<fontconfig>${places}<cachedir>${join(folder, 'cache')}</cachedir></fontconfig>\n`)
}

/** Chromium writes a few things below HOME; an account without a home folder gets one here. */
function environment(): Record<string, string> {
  const set = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return { ...Object.fromEntries(set), HOME: resolve(testFolder) }
}
