import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import type { UploadsOptions } from '#app/files/uploads.server.ts'
import { type Portal, rememberingIntake, startPortal } from './portal.ts'

/** A portal for the tests of one file, with a data folder of its own and an intake that remembers. */
export function ownPortal(options: Partial<UploadsOptions> = {}) {
  const running = { dataDir: '', origin: '', intake: rememberingIntake(), restart }
  let portal: Portal

  /** Stops the server with everything that is under way, and starts another one on the same port and data. */
  async function restart(changed: Partial<UploadsOptions> = {}): Promise<void> {
    await portal.stop()
    portal = await startPortal({ intake: running.intake, ...options, ...changed, dataDir: running.dataDir, port: portal.port })
  }

  beforeAll(async () => {
    running.dataDir = await mkdtemp(join(tmpdir(), 'gangway-files-'))
    portal = await startPortal({ intake: running.intake, ...options, dataDir: running.dataDir })
    running.origin = portal.origin
  })
  afterAll(async () => {
    await portal.stop()
    await rm(running.dataDir, { recursive: true, force: true })
  })
  return running
}
