import { z } from 'zod'

/** The scope inside a job's payload: whose work it is. */
export const scopePayload = z.object({
  vendorId: z.uuid(),
  customerId: z.uuid(),
  userId: z.uuid(),
  role: z.enum(['key-user', 'customer-viewer', 'implementer', 'vendor-admin']),
  locale: z.enum(['en', 'nl', 'fi']),
})

/** The payload of every job about one import. */
export const importPayload = z.object({ importId: z.uuid(), scope: scopePayload })
export type ImportPayload = z.infer<typeof importPayload>

/** Looking at a file, `overrides`: in another way, as a person chose (`ReadOverrides`). Kept on the import once it went well. */
export const inspectPayload = importPayload.extend({ overrides: z.record(z.string(), z.unknown()).optional() })
export type InspectPayload = z.infer<typeof inspectPayload>
