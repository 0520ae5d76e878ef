import { z } from 'zod'
import type { UploadTarget } from './intake.ts'

/** What a request says about where its files are meant to go. */
export const Target = z.object({ onboardingId: z.uuid(), entity: z.string().min(1).max(100) }) satisfies z.ZodType<UploadTarget>
