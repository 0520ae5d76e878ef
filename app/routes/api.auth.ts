import { auth } from '#app/accounts/auth.server.ts'
import type { Route } from './+types/api.auth'

/** The addresses of sign-in itself: the links from mails arrive here. */
export const loader = ({ request }: Route.LoaderArgs) => auth().handler(request)
export const action = ({ request }: Route.ActionArgs) => auth().handler(request)
