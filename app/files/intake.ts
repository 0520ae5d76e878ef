import type { Scope } from '#db/scope.ts'

/** Where an upload is meant to go. */
export type UploadTarget = { onboardingId: string; entity: string }

/** A complete file in the storage. `name` is what the person called it: for showing, never part of a path. */
export type Arrived = UploadTarget & { key: string; name: string; bytes: number; sha256: string }

/** Where the journey goes on, and the number of an earlier import of the same bytes, if there is one. */
export type Arrival = { customer: string; number: number; earlier: number | null }

/** What uploads are for: handed to `startUploads`, so that storage need not know about imports. */
export type Intake = {
  /** Asked before any byte is sent. @throws Refusal when this person cannot upload there */
  check(scope: Scope, target: UploadTarget): Promise<void>
  /** Called for a complete file; may be called again for the same key, and answers the same then. */
  fileArrived(scope: Scope, file: Arrived): Promise<Arrival>
}
