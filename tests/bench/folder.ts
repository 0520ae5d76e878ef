import { join } from 'node:path'
import { projectFolder } from '#app/server/project-folder.ts'

/** Where the benchmarks keep their files and their database. */
export const benchFolder = join(projectFolder, '.data', 'bench')
