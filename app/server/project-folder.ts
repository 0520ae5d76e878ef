import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The root of the project, for sources and for the bundle alike. The command line may be called from anywhere. */
export const projectFolder = nearestPackage(import.meta.dirname)

function nearestPackage(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder
  if (folder === dirname(folder)) throw new Error(`No package.json above ${import.meta.dirname}`)
  return nearestPackage(dirname(folder))
}
