import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** The account PostgreSQL runs as. `ids` is empty when it is our own; else what `spawn` takes. */
export type Account = { name: string; ids: { uid?: number; gid?: number } }

/**
 * PostgreSQL refuses to run as root: then it runs as `postgres` if the machine has that account, else as `nobody`. It
 * wants an account with an entry in the password file, so not just any number will do.
 */
export function postgresAccount(): Account {
  if (process.getuid?.() !== 0) return { name: String(process.getuid?.()), ids: {} }
  const entries = readFileSync('/etc/passwd', 'utf8').split('\n')
  for (const wanted of ['postgres', 'nobody']) {
    const entry = entries.find((line) => line.startsWith(`${wanted}:`))?.split(':')
    if (entry) return { name: wanted, ids: { uid: Number(entry[2]), gid: Number(entry[3]) } }
  }
  throw new Error('PostgreSQL does not run as root, and this machine has neither the account postgres nor nobody: start as another user')
}

/** Whether the account may pass into all of these folders. Not so for a clone below a folder of mode 0700, such as /root. */
export function canReach(account: Account, folders: string[]): boolean {
  const script = 'for folder; do cd "$folder" || exit 1; done'
  return spawnSync('sh', ['-c', script, 'sh', ...folders], { ...account.ids, cwd: '/', stdio: 'ignore' }).status === 0
}
