import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { startEmbedded } from '#db/embedded.server.ts'

/** A PostgreSQL server of this test alone, with its data in a new folder. `restart` ends every session and comes back at the same port. */
export async function restartableDatabase() {
  const dataFolder = mkdtempSync(join(tmpdir(), 'gangway-restart-'))
  chmodSync(dataFolder, 0o755) // else the database's own account cannot get there
  const { url, folder, stop } = await startEmbedded({ dataDir: dataFolder, fast: true })
  return {
    url,
    dataFolder,
    restart: () => restart(folder),
    async stop() {
      await stop()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

/** With the program and the options that the server was started with, under its own account. */
function restart(home: string): void {
  const data = join(home, 'data')
  const program = readFileSync(join(data, 'postmaster.opts'), 'utf8').split(' ')[0]!
  const { uid, gid } = statSync(data)
  const args = ['restart', '-w', '-s', '-m', 'fast', '-D', data, '-l', join(home, 'log', 'postgresql.log')]
  execFileSync(join(dirname(program), 'pg_ctl'), args, { cwd: home, uid, gid, stdio: 'ignore' })
}
