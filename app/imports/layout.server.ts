import { createHash } from 'node:crypto'
import type { Inspection } from '#importers/inspection.ts'

/** What files of one source have in common: their headers, folded, in order. Gives the same text for the same layout. */
export function layoutOf(inspection: Inspection): string {
  const headers = inspection.sheets[inspection.sheet]?.columns.map((column) => column.header.trim().toLowerCase()) ?? []
  return createHash('sha256').update(JSON.stringify(headers)).digest('hex')
}
