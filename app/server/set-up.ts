import { sessionContext } from '#app/accounts/context.ts'
import { may } from '#app/accounts/permissions.ts'
import { keyRing } from '#app/credentials/key-ring.server.ts'
import { env } from '#app/env.server.ts'
import { startUploads } from '#app/files/uploads.server.ts'
import { intake } from '#app/imports/intake.server.ts'

/** Sets up, from the settings, what both the web server and the worker use beside the database. */
export async function setUp(): Promise<void> {
  keyRing() // a ring that cannot be read is trouble now, not at the first secret
  const { uploads, dataFolder, uploadLimitBytes, publicUrl } = env()
  await startUploads({
    mode: uploads.kind === 'hosted' ? uploads : { kind: 'local', dataDir: dataFolder },
    limit: uploadLimitBytes,
    publicUrl,
    intake,
    scopeOf: ({ context }) => {
      const scope = context.get(sessionContext)?.scope
      return scope && may(scope, 'deliver') ? scope : null
    },
    report: (error) => console.error('An upload that had arrived could not be taken in.', error),
  })
}
