import type { Role } from '#db/scope.ts'

export type Permission =
  | 'deliver'
  | 'complete-items'
  | 'review'
  | 'release'
  | 'see-internal'
  | 'see-portfolio'
  | 'comment'
  | 'keep-credentials'
  | 'reveal-credentials'

/** What each role may do, as data. */
const PERMISSIONS: Record<Role, readonly Permission[]> = {
  'key-user': ['deliver', 'complete-items', 'comment', 'keep-credentials'],
  'customer-viewer': ['comment'],
  implementer: ['deliver', 'complete-items', 'review', 'release', 'see-internal', 'see-portfolio', 'comment', 'reveal-credentials'],
  'vendor-admin': ['deliver', 'complete-items', 'review', 'release', 'see-internal', 'see-portfolio', 'comment', 'reveal-credentials'],
}

/** Whether a person in this role may do it. */
export function may(who: { role: Role }, what: Permission): boolean {
  return PERMISSIONS[who.role].includes(what)
}

/** The shore a role stands on. */
export function sideOf(who: { role: Role }): 'customer' | 'vendor' {
  return may(who, 'see-portfolio') ? 'vendor' : 'customer'
}
