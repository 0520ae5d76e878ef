import type { Booked } from '#app/components/ui/days.tsx'
import type { Cause } from '../delays.ts'

/** The colour that a cause is booked in. */
export const bookedAs: Record<Cause, Booked> = {
  'customer-data': 'customer-data',
  'customer-people': 'customer-people',
  vendor: 'vendor',
  'third-party': 'third',
  'agreed-pause': 'pause',
}
