import { and, asc, eq, isNull, or, sql } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import { customers, memberships, onboardings, users, vendors } from '../schema/index.ts'
import type { Role } from '../scope.ts'

/** Where the command line works, and as whom. */
export type Operator = {
  vendorId: string
  customerId: string
  onboardingId: string
  customer: string
  userId: string
  role: Role
  as: string
}

/**
 * The people as whom the command line may work for a customer: the vendor's own and the customer's, administrators first.
 * For the owner's connection: whoever runs commands has the machine anyway.
 */
export async function findOperators(db: Db, of: { customer: string; vendor?: string; email?: string }): Promise<Operator[]> {
  return db
    .select({
      vendorId: vendors.id,
      customerId: customers.id,
      onboardingId: onboardings.id,
      customer: customers.code,
      userId: users.id,
      role: memberships.role,
      as: users.email,
    })
    .from(customers)
    .innerJoin(vendors, eq(vendors.id, customers.vendorId))
    .innerJoin(onboardings, eq(onboardings.customerId, customers.id))
    .innerJoin(
      memberships,
      and(eq(memberships.vendorId, vendors.id), or(isNull(memberships.customerId), eq(memberships.customerId, customers.id))),
    )
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(
      and(
        eq(customers.code, of.customer),
        of.vendor ? eq(vendors.key, of.vendor) : undefined,
        of.email ? eq(users.email, of.email.toLowerCase()) : undefined,
      ),
    )
    .orderBy(sql`${memberships.role} <> 'vendor-admin'`, sql`${memberships.customerId} is not null`, asc(users.createdAt))
}

export type OnboardingLine = {
  vendor: string
  customer: string
  name: string
  template: string
  state: string
  startsOn: string
  agreedGoLive: string
}

/** All running onboardings of all vendors, for the command line. */
export async function listAllOnboardings(db: Db): Promise<OnboardingLine[]> {
  return db
    .select({
      vendor: vendors.key,
      customer: customers.code,
      name: customers.name,
      template: onboardings.templateKey,
      state: onboardings.state,
      startsOn: onboardings.startsOn,
      agreedGoLive: onboardings.agreedGoLive,
    })
    .from(onboardings)
    .innerJoin(customers, eq(customers.id, onboardings.customerId))
    .innerJoin(vendors, eq(vendors.id, onboardings.vendorId))
    .orderBy(asc(vendors.key), asc(customers.code))
}
