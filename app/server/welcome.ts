import type { DemoSignIn } from '../demo/sign-ins.server.ts'
import type { Env } from '../env.server.ts'

/** Prints where the portal is and, for the demo, who can sign in. */
export function welcome(signIns: DemoSignIn[], { appUrl }: Env): void {
  const width = Math.max(0, ...signIns.map(({ email }) => email.length))
  const people = signIns.map(({ email, as }) => `  ${email.padEnd(width)}  ${as}`)
  const demo = people.length ? [`Sign in to the demo with the password "${signIns[0]?.password}" as:`, ...people] : []
  console.log([`Gangway is open at ${appUrl}`, ...demo].join('\n'))
}
