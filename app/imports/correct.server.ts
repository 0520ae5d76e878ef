import type { Scope } from '#db/scope.ts'
import { editCell, excludeRows } from './fix.server.ts'
import { type Answer, no, YES } from './ladder.ts'

/** What a form of the correction desk did: which row, or why not. */
export type Corrected = Answer & { row?: number; level?: number }

/**
 * Carries out a form of the correction desk: `intent` edit (one cell: `field`, `text`), row (every `cell-<field>` that
 * differs from its `was-<field>`), exclude or include.
 */
export async function correctRows(reader: Scope, at: { customer: string; number: string }, form: FormData): Promise<Corrected> {
  const row = Number(form.get('row'))
  const intent = form.get('intent')
  if (!Number.isSafeInteger(row) || row < 1) return no('noSuchCell')
  if (intent === 'exclude' || intent === 'include')
    return { ...(await excludeRows(reader, { ...at, rows: [row], excluded: intent === 'exclude' })), row }
  const edits = intent === 'row' ? changedCells(form) : [{ field: String(form.get('field')), text: String(form.get('text') ?? '') }]
  let last: Corrected = { ...YES, row }
  for (const edit of edits) {
    const done = await editCell(reader, { ...at, row, ...edit })
    last = done.yes ? { ...YES, row, level: done.row?.level } : { ...done, row }
    if (!last.yes) return last
  }
  return last
}

function changedCells(form: FormData): { field: string; text: string }[] {
  return [...form].flatMap(([name, value]) => {
    const field = /^cell-(.+)$/.exec(name)?.[1]
    return field && form.get(`was-${field}`) !== value ? [{ field, text: String(value) }] : []
  })
}
