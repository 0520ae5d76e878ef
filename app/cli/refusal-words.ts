import { translator } from '#app/i18n/translator.server.ts'
import { Refusal } from '#importers/issues.ts'

/** Why a file could not be read, in words. What nobody expected is thrown on. */
export function whyRefused(error: unknown, path: string): { code: string; message: string; format?: string } {
  if (error instanceof Refusal) {
    const say = translator('en') as (key: string, params: Record<string, string | number>) => string
    return { code: error.code, message: say(`refusals.${error.code}`, error.params), format: String(error.params.format ?? 'unsupported') }
  }
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return { code: 'no-such-file', message: `There is no file ${path}.` }
  if (code === 'EISDIR') return { code: 'not-a-file', message: `${path} is not a file.` }
  if (code === 'EACCES' || code === 'EPERM') return { code: 'no-access', message: `${path} cannot be read: no permission.` }
  throw error
}
