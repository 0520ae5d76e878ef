import { redirect } from 'react-router'
import { signOut } from '#app/accounts/sign-in.server.ts'
import type { Route } from './+types/sign-out'

/** Ends the session. */
export async function action({ request }: Route.ActionArgs) {
  return redirect('/sign-in?out=1', { headers: await signOut(request), status: 303 })
}

/** Somebody who comes here by address, or back here after signing out. */
export function loader() {
  return redirect('/')
}
