import { may } from '#app/accounts/permissions.ts'
import type { Scope } from '#db/scope.ts'
import type { Answer } from './ladder.ts'
import { releaseImport, undoRelease } from './release.server.ts'
import { approveImport, returnImport } from './review.server.ts'

/** Carries out a form of the review page: `intent` approve, return (with `comment`), release or undo (of `release`). */
export async function decide(reader: Scope, at: { customer: string; number: string }, form: FormData): Promise<Answer> {
  const intent = form.get('intent')
  const seen = { ...at, version: Number(form.get('version')) }
  const needed = intent === 'release' || intent === 'undo' ? 'release' : 'review'
  if (!may(reader, needed)) throw new Response(null, { status: 403 })
  if (intent === 'approve') return approveImport(reader, seen)
  if (intent === 'return') return returnImport(reader, { ...seen, comment: String(form.get('comment') ?? '') })
  if (intent === 'release') return releaseImport(reader, seen)
  if (intent === 'undo') return undoRelease(reader, at.customer, { number: Number(form.get('release')) })
  throw new Response(null, { status: 400 })
}
