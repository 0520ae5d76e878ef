import type { Inspection, SheetInspection } from '#importers/inspection.ts'

/** A sheet as pages get it: the first rows as texts alone. */
export type PlainSheet = Omit<SheetInspection, 'head'> & { head: { row: number; cells: string[] }[] }
export type PlainInspection = Omit<Inspection, 'sheets'> & { sheets: PlainSheet[] }
