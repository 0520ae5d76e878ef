import { once } from 'node:events'

/** What a command ends with: done; done, but the data has errors; refused or failed. */
export const exitCodes = { done: 0, errors: 1, refused: 2 } as const

/** Trouble to be told in a sentence rather than with a stack: a wrong argument, an unknown entity. Ends the command with 2. */
export class CommandProblem extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** Writes a line, waiting while the reader is slower: output may be as long as the file is. */
export async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain')
}

/** Writes a value as one line of JSON. */
export function printJson(value: unknown): Promise<void> {
  return print(JSON.stringify(value))
}

/** Writes a refusal or failure: with `json` to standard output, as programs read it, else as text to standard error. */
export async function printError(error: { code: string; message: string }, json: boolean): Promise<void> {
  if (json) await printJson({ error: { code: error.code, message: error.message } })
  else process.stderr.write(`${error.message}\n`)
}

/** Sets what the command will end with; of several, the worst counts. */
export function endWith(code: (typeof exitCodes)[keyof typeof exitCodes]): void {
  process.exitCode = Math.max(Number(process.exitCode ?? 0), code)
}
