import type { Env } from '../env.server.ts'

export type SignIn = { email: string; password: string; as: string }

/** Prints where the portal is and, for the demo, who can sign in. */
export function welcome(signIns: SignIn[], { appUrl }: Env): void {
  const width = Math.max(0, ...signIns.map(({ email }) => email.length))
  const people = signIns.map(({ email, password, as }) => `  ${email.padEnd(width)}  ${password}  ${as}`)
  console.log([`Gangway is open at ${appUrl}`, ...(people.length ? ['Sign in to the demo as:', ...people] : [])].join('\n'))
}
