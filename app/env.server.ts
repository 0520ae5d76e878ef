import { resolve } from 'node:path'
import { z } from 'zod'
import { BootProblem } from './server/boot-problems.ts'
import { keptSecret } from './server/kept-secret.ts'
import { projectFolder } from './server/project-folder.ts'
import { uploadToken } from './server/upload-token.ts'

const text = z.string().trim().min(1)
const url = (protocol: RegExp, example: string) => z.url({ protocol, error: `must be an address such as ${example}` })
const whole = (least: number, most: number) =>
  z.coerce
    .number({ error: 'must be a number' })
    .int('must be a whole number')
    .min(least, `must be at least ${least}`)
    .max(most, `must be at most ${most}`)

/** What may be set. `.env.example` says what for; this is the one place that says what is allowed. */
const variables = z.object({
  NODE_ENV: text.default('production'),
  PORT: whole(1, 65_535).default(3000),
  HOST: text.optional(),
  APP_URL: url(/^https?$/, 'https://portal.example.com').optional(),
  DATABASE_URL: url(/^postgres(ql)?$/, 'postgres://user:password@host:5432/database').optional(),
  GANGWAY_DATA: text.default('.data'),
  AUTH_SECRET: text.min(32, 'must have at least 32 characters').optional(),
  KEY_RING: text.optional(),
  UPLOADTHING_TOKEN: uploadToken.optional(),
  UPLOAD_LIMIT_MB: whole(1, 16_384).default(512),
  SMTP_URL: url(/^smtps?$/, 'smtps://user:password@mail.example.com').optional(),
  MAIL_FROM: text.optional(),
  LOG_LEVEL: z.enum(['info', 'debug'], { error: 'must be info or debug' }).default('info'),
})

export type Env = ReturnType<typeof readEnv>

/**
 * Reads the settings out of environment variables; one that is empty counts as not set.
 * @throws BootProblem naming every variable that is wrong and how, never its value: it may be a secret
 */
export function readEnv(source: Record<string, string | undefined>) {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()))
  const parsed = variables.safeParse(given)
  if (!parsed.success) throw new BootProblem(`${parsed.error.issues.map(sentence).join(' ')} Correct the environment or .env.`)
  const set = parsed.data
  const publicUrl = set.APP_URL && new URL(set.APP_URL).origin
  return {
    production: set.NODE_ENV === 'production',
    /** The port to listen on, and the address; without one the starter decides. */
    port: set.PORT,
    host: set.HOST,
    /** The origin people see, when it is configured: behind a proxy the request does not know it. */
    publicUrl,
    /** The origin for links in mails. */
    appUrl: publicUrl ?? `http://localhost:${set.PORT}`,
    database: set.DATABASE_URL ? { kind: 'url' as const, url: set.DATABASE_URL } : { kind: 'embedded' as const },
    /** Files, secrets and the embedded database live here. Absolute. */
    dataFolder: resolve(projectFolder, set.GANGWAY_DATA),
    /** Undefined: made and kept in the data folder. */
    authSecret: set.AUTH_SECRET,
    keyRing: set.KEY_RING,
    uploads: set.UPLOADTHING_TOKEN ? { kind: 'hosted' as const, ...set.UPLOADTHING_TOKEN } : { kind: 'local' as const },
    uploadLimitBytes: set.UPLOAD_LIMIT_MB * 1024 * 1024,
    mail: mail(set),
    /** `info`: what went wrong; `debug`: every request too. */
    logLevel: set.LOG_LEVEL,
  }
}

/** The settings of this process, with the secrets that nobody set made and kept. */
export function env() {
  memo ??= complete(readEnv(process.env))
  return memo
}

let memo: ReturnType<typeof complete> | undefined

function complete(settings: Env) {
  return { ...settings, authSecret: settings.authSecret ?? keptSecret(settings.dataFolder, 'auth-secret') }
}

function mail({ SMTP_URL: url, MAIL_FROM: from }: z.infer<typeof variables>) {
  if (url && from) return { kind: 'smtp' as const, url, from }
  if (url) throw new BootProblem('SMTP_URL is set but MAIL_FROM is not: set the address that mails come from, or unset SMTP_URL.')
  if (from) throw new BootProblem('MAIL_FROM is set but SMTP_URL is not: set the mail server to send through, or unset MAIL_FROM.')
  return { kind: 'off' as const }
}

function sentence({ path, message }: z.core.$ZodIssue): string {
  return `${path[0]?.toString()} ${message}.`
}
