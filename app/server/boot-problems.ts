/** Trouble that a start must expect: one sentence for the person who starts it, saying what is wrong and what to do. */
export class BootProblem extends Error {
  override name = 'BootProblem'
}

type Failure = { name?: string; message?: string; code?: string; path?: string; port?: number; cause?: unknown }

/** The sentence for an error of starting; undefined for one that nobody expected, which deserves its stack. */
export function explain(error: unknown): string | undefined {
  const { name, message, code, path, port, cause } = (error ?? {}) as Failure
  if (name === 'BootProblem') return message // by name: starters and the bundle each have their own class
  if (code === 'EADDRINUSE') return `Port ${port} is taken: stop what uses it, or choose another one with PORT.`
  if (code === 'EACCES' && port) return `Port ${port} may not be used by this account: choose one above 1023 with PORT.`
  if (code === 'EADDRNOTAVAIL') return 'This machine does not have the address in HOST: correct it, or leave HOST out.'
  const unwritable = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code ?? '') && path
  if (unwritable) return `${path} is not writable for this account: make it so, or set GANGWAY_DATA to a folder that is.`
  if (code === 'ENOSPC') return 'The disk is full: make room, or set GANGWAY_DATA to a folder on another disk.'
  return cause === undefined ? undefined : explain(cause)
}

/** Ends the process with the sentence, or with the stack of an error that has none. */
export function giveUp(error: unknown): never {
  console.error(explain(error) ?? error)
  process.exit(1)
}
