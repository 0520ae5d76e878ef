import { ownerDb } from '#db/client.server.ts'
import { languageOfPerson } from '#db/queries/people.ts'
import { DEMO_PASSWORD, demoPeople } from './people.ts'

export type DemoSignIn = { email: string; password: string; as: string }

/** Who can sign in to the demo; nobody where the database holds something else. */
export async function demoSignIns(): Promise<DemoSignIn[]> {
  const people = Object.values(demoPeople).flat()
  const known = await Promise.all(people.map(({ email }) => languageOfPerson(ownerDb(), email)))
  return people.filter((_, index) => known[index] !== undefined).map(({ email, as }) => ({ email, password: DEMO_PASSWORD, as }))
}
