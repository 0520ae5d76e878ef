import type { Answers } from '#importers/decide.ts'
import type { Inspection, ReadOverrides } from '#importers/inspection.ts'
import type { Mapping } from '#importers/map.ts'

/** What an import's stored decisions are, by name: the columns of `imports` are plain JSON. */
export type Settings = { inspection: Inspection; overrides: ReadOverrides | null; mapping: Mapping | null; answers: Answers | null }

/** The decisions of an import that has been inspected. */
export function settingsOf(row: { inspection: unknown; overrides: unknown; mapping: unknown; answers: unknown }): Settings {
  if (!row.inspection) throw new Error('An import was asked for its settings before it was inspected')
  return row as Settings
}
