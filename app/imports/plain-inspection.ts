import type { Inspection, SheetInspection } from '#importers/inspection.ts'

/** A sheet as pages get it: the first rows as texts alone. */
export type PlainSheet = Omit<SheetInspection, 'head'> & { head: { row: number; cells: string[] }[] }
export type PlainInspection = Omit<Inspection, 'sheets'> & { sheets: PlainSheet[] }

/**
 * The first rows without the kinds of their cells: typed arrays do not travel to the browser. NUL and halves of characters become the
 * visible signs that they are stored as.
 */
export function plainInspection(inspection: Inspection): PlainInspection {
  const sheets = inspection.sheets.map((sheet) => ({
    ...sheet,
    head: sheet.head.map(({ row, cells }) => ({ row, cells: cells.map(visible) })),
  }))
  return { ...inspection, sheets }
}

const visible = (cell: string) => cell.replaceAll('\0', '\u2400').toWellFormed()
