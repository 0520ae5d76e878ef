import { z } from 'zod'
import type { Condition } from '../condition.ts'

/** A text in all languages, none of them empty. */
export const words = z.strictObject({ en: z.string().min(1), nl: z.string().min(1), fi: z.string().min(1) })

/** Keys are names in addresses and in stores: lower case, digits and hyphens. */
export const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

export const named = <T extends z.ZodType>(entry: T) => z.record(key, entry)
export const list = <T extends z.ZodType>(entry: T) => z.array(entry).readonly()
export const keys = list(key)
export const choices = named(words)

export const channel = z.enum(['phone', 'video', 'online', 'on-site', 'mail', 'portal'])
export const visibility = z.enum(['customer', 'internal', 'third-party'])
export const side = z.enum(['customer', 'vendor', 'third-party', 'automatic'])
export const workday = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])
export const anyWeekday = z.union([workday, z.literal(6), z.literal(7)])
export const days = z.int().min(-400).max(400)
export const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

export const topic = z.strictObject({ title: words, outcome: words.optional() })

export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ question: key, is: key }),
    z.strictObject({ edition: keys }),
    z.strictObject({ segment: keys }),
    z.strictObject({ contracted: key }),
    z.strictObject({ accepted: key }),
    z.strictObject({ branch: key, is: key }),
    z.strictObject({ done: key }),
    z.strictObject({ reached: key }),
    z.strictObject({ share: z.number().min(0).max(1), of: key }),
    z.strictObject({ switched: z.literal('by-hand') }),
    z.strictObject({ all: list(condition) }),
    z.strictObject({ any: list(condition) }),
    z.strictObject({ not: condition }),
  ]),
)

export const due = z.union([
  z.strictObject({ from: key, workingDays: days }),
  z.strictObject({ afterLast: key, workingDays: days }),
  z.strictObject({ between: z.tuple([key, key]) }),
  z.strictObject({ week: z.int().min(0).max(200), weekday: workday }),
])
