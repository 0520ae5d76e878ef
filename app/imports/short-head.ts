import type { Inspection } from '#importers/inspection.ts'

/** Characters of a cell that are kept for showing the first rows; a file may have cells of a million. */
const SHOWN = 300

/** An inspection as it is kept and sent to the browser: its first rows are there to be looked at, not to be read. */
export function withShortHead(inspection: Inspection): Inspection {
  const sheets = inspection.sheets.map((sheet) => ({
    ...sheet,
    head: sheet.head.map((row) => ({ ...row, cells: row.cells.map((cell) => (cell.length > SHOWN ? `${cell.slice(0, SHOWN)}…` : cell)) })),
  }))
  return { ...inspection, sheets }
}
