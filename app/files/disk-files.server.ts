import type { Stats } from 'node:fs'
import { open, readFile, rename, stat } from 'node:fs/promises'

/** The content of a small JSON file, or undefined where there is none. */
export async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** Replaces a small JSON file as a whole: after a crash the old or the new one is there, never half of one. */
export async function writeJson(path: string, value: unknown): Promise<void> {
  const file = await open(`${path}.tmp`, 'w', 0o600)
  try {
    await file.writeFile(JSON.stringify(value))
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(`${path}.tmp`, path)
}

/** Size, age and number of names of a file, or undefined where there is none. */
export async function findStats(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path)
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

export function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT'
}
