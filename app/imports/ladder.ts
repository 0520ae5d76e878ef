import type { ImportCounts, ImportState } from '#db/schema/imports.ts'
import type { Issue } from '#importers/issues.ts'

/** What the ladder's questions look at. The wizard, the buttons, the loaders and the actions all ask these. */
export type Rung = { state: ImportState; counts: ImportCounts | null; work: { kind: string } | null; fileDestroyedAt?: Date | null }

/** An answer with its reason: `ladder.<code>` in the catalogue. */
export type Answer = { yes: true } | { yes: false; code: string; params?: Issue['params'] }

export const YES: Answer = { yes: true }
export const no = (code: string, params?: Issue['params']) => ({ yes: false as const, code, params })

const isBusy = (rung: Rung) => rung.work?.kind === 'waiting' || rung.work?.kind === 'running'
const inOneOf = (rung: Rung, ...states: ImportState[]) => states.includes(rung.state)

/** Reading settings, columns and answers can be changed until the import is sent. */
export function canMap(rung: Rung): Answer {
  if (rung.state === 'uploaded') return no(isBusy(rung) ? 'stillReading' : 'notRead')
  if (!inOneOf(rung, 'inspected', 'mapped', 'staged')) return no('alreadySent')
  if (rung.fileDestroyedAt) return no('fileDestroyed')
  return isBusy(rung) ? no('stillWorking') : YES
}

/** Rows can be corrected, left out and taken in while they are staged and nobody has decided. */
export function canFix(rung: Rung): Answer {
  if (!inOneOf(rung, 'staged')) return no(inOneOf(rung, 'submitted', 'approved', 'released') ? 'alreadySent' : 'notStaged')
  return isBusy(rung) ? no('stillWorking') : YES
}

/** An import can be sent when it is staged, has a row, and no row left in has an error. */
export function canSubmit(rung: Rung): Answer {
  const fix = canFix(rung)
  if (!fix.yes) return fix
  if (!rung.counts || rung.counts.clean + rung.counts.warnings + rung.counts.errors === 0) return no('nothingToSend')
  return rung.counts.errors > 0 ? no('errorsLeft', { count: rung.counts.errors }) : YES
}

export function canReview(rung: Rung): Answer {
  return rung.state === 'submitted' ? YES : no('notSubmitted')
}

export const canApprove = canReview
/** Sending back is possible until the rows have become records. */
export function canReturn(rung: Rung): Answer {
  return inOneOf(rung, 'submitted', 'approved') ? YES : no('notSubmitted')
}

export function canRelease(rung: Rung): Answer {
  return rung.state === 'approved' ? YES : no('notApproved')
}

/** The customer can take an import back until its rows are records. */
export function canWithdraw(rung: Rung): Answer {
  if (inOneOf(rung, 'withdrawn', 'superseded')) return no('alreadyGone')
  return rung.state === 'released' ? no('alreadyReleased') : YES
}

/** Steps of the wizard, in order; `at` is where an import in this state is taken up again. */
export const STEPS = ['check', 'match', 'correct', 'send'] as const
export type Step = (typeof STEPS)[number]

export function stepOf(rung: Rung): Step {
  if (inOneOf(rung, 'uploaded', 'inspected')) return 'check'
  if (rung.state === 'mapped') return 'match'
  if (inOneOf(rung, 'staging', 'staged')) return 'correct'
  return 'send'
}
