import type { ColumnProfile, Inspection, ReadOverrides } from '#importers/inspection.ts'
import type { Answers, Mapping } from '#importers/mapping.ts'

/** What an import's stored decisions are, by name: the columns of `imports` are plain JSON. */
export type Settings = { inspection: Inspection; overrides: ReadOverrides | null; mapping: Mapping | null; answers: Answers | null }

/** The decisions of an import that has been inspected. */
export function settingsOf(row: { inspection: unknown; overrides: unknown; mapping: unknown; answers: unknown }): Settings {
  if (!row.inspection) throw new Error('An import was asked for its settings before it was inspected')
  return row as Settings
}

/** The columns of the sheet that is read. */
export function columnsOf({ inspection, overrides }: Pick<Settings, 'inspection' | 'overrides'>): ColumnProfile[] {
  const named = overrides?.sheet === undefined ? undefined : inspection.sheets.find((sheet) => sheet.name === overrides.sheet)
  return (named ?? inspection.sheets[inspection.sheet])?.columns ?? []
}

/** The customer's own column name behind each field. */
export function headersOf({ mapping }: { mapping: unknown }): Map<string, string> {
  const columns = (mapping as Mapping | null)?.columns ?? []
  return new Map(columns.flatMap((column) => (column.field ? [[column.field, column.header]] : [])))
}
