import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isMissing } from './json-file.server.ts'

/**
 * The key that signs upload addresses when no hosted service does: random, made once per data folder and readable by its
 * owner only, so that addresses stay good over restarts.
 */
export async function localKey(folder: string): Promise<string> {
  const path = join(folder, 'upload-key')
  return (await find(path)) ?? make(folder, path)
}

async function find(path: string): Promise<string | undefined> {
  try {
    const key = (await readFile(path, 'utf8')).trim()
    if (!/^sk_local_[0-9a-f]{64}$/.test(key))
      throw new Error(`${path} is damaged. Remove it: a new one is made, and uploads in progress start again.`)
    await chmod(path, 0o600)
    return key
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** Of two processes starting at once, the second takes the first one's key. */
async function make(folder: string, path: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const key = `sk_local_${randomBytes(32).toString('hex')}`
  try {
    await writeFile(path, `${key}\n`, { mode: 0o600, flag: 'wx' })
    return key
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return localKey(folder)
  }
}
