import { createHash } from 'node:crypto'
import type { Inspection } from '#importers/inspection.ts'

/** What files of one source have in common: their headers, folded, in order. Gives the same text for the same layout. */
export function layoutOf(inspection: Inspection): string {
  const headers = inspection.sheets[inspection.sheet]?.columns.map((column) => column.header.trim().toLowerCase()) ?? []
  return createHash('sha256').update(JSON.stringify(headers)).digest('hex')
}

/** An inspection of a file with secrets: what was found, without any of its values. */
export function withoutValues(inspection: Inspection): Inspection {
  const sheets = inspection.sheets.map((sheet) => ({
    ...sheet,
    head: sheet.head.filter((row) => row.row === sheet.headerRow.value),
    questions: sheet.questions.map(({ code, column, readings }) => ({ code, column, readings })),
    issues: sheet.issues.map(({ code, row, column }) => ({ code, row, column })),
    columns: sheet.columns.map((column) => ({ ...column, samples: [], values: undefined, odd: [] })),
  }))
  return { ...inspection, sheets }
}
