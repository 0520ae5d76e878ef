import { createContext } from 'react-router'
import type { Scope } from '#db/scope.ts'

/** The signed-in person, as pages need to know them. */
export type Person = { id: string; name: string; email: string }

/** Who asks: the person, and the one scope that every query of this request takes. */
export type Session = { person: Person; scope: Scope; organisation: string; vendorName: string }

/** Set by the session middleware; null for a visitor. */
export const sessionContext = createContext<Session | null>(null)
