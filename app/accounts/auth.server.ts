import { drizzleAdapter } from '@better-auth/drizzle-adapter/relations-v2'
import { betterAuth } from 'better-auth'
import { magicLink } from 'better-auth/plugins'
import { env } from '#app/env.server.ts'
import { sendMail } from '#app/mail/mailer.server.ts'
import { signInMail } from '#app/mail/messages/sign-in.ts'
import { ownerDb, schema } from '#db/client.server.ts'
import { languageOfPerson } from '#db/queries/people.ts'

/** How long a sign-in link works. */
export const LINK_MINUTES = 15

/** Sign-in and sessions, by better-auth over our own tables. Made on first use, when the database is connected. */
export const auth = once(() =>
  betterAuth({
    appName: 'Gangway',
    baseURL: env().appUrl,
    secret: env().authSecret,
    telemetry: { enabled: false },
    trustedOrigins: (request) => [env().appUrl, ...(request && !env().publicUrl ? [new URL(request.url).origin] : [])],
    database: drizzleAdapter(ownerDb(), { provider: 'pg', schema: tables }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12 },
    session: { expiresIn: 60 * 60 * 24 * 14, cookieCache: { enabled: true, maxAge: 60 } },
    rateLimit: {
      enabled: env().production,
      storage: 'database',
      window: 60,
      max: 100,
      // As strict over a minute as the default of 3 in 10 seconds, without shutting out colleagues behind one address.
      customRules: { '/sign-in/*': { window: 60, max: 20 } },
    },
    // Said although it is the default: the library would leave the check of addresses out under NODE_ENV=test.
    advanced: { database: { generateId: 'uuid' }, cookiePrefix: 'gangway', disableOriginCheck: false },
    user: { additionalFields: { language: { type: 'string', required: false, input: false } } },
    plugins: [
      magicLink({
        expiresIn: 60 * LINK_MINUTES,
        disableSignUp: true,
        sendMagicLink: async ({ email, url }) => {
          const language = await languageOfPerson(ownerDb(), email)
          if (language !== undefined) await sendMail(ownerDb(), signInMail({ to: email, url, minutes: LINK_MINUTES, language }))
        },
      }),
    ],
  }),
)

const tables = {
  user: schema.users,
  session: schema.sessions,
  account: schema.signIns,
  verification: schema.verifications,
  rateLimit: schema.rateLimits,
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}
