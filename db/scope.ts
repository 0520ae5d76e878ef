/** The roles of RUNS; the others come with invitations and permissions. */
export type Role = 'key-user' | 'customer-viewer' | 'implementer' | 'vendor-admin'

/**
 * Whose data a query may touch: the one parameter nobody may forget. Made only by the session middleware, from a job's
 * payload, or by the command line for its own user. Without a customer it spans all customers of the vendor.
 */
export type Scope = {
  vendorId: string
  customerId?: string
  userId: string
  role: Role
  locale: 'en' | 'nl' | 'fi'
}
