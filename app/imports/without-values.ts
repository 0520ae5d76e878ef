import type { Inspection } from '#importers/inspection.ts'

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
