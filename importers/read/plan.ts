import type { Inspection, ReadOverrides, ReadPlan } from '../inspection.ts'

/**
 * All that reading the rows needs, from what was found and what a person decided. Overrides of encoding, delimiter and
 * quotes belong to `inspect`, which looks at the file anew with them; those of sheet, header and exclusions may be given
 * here as well.
 */
export function planReading(inspection: Inspection, overrides: ReadOverrides = {}): ReadPlan {
  const named = overrides.sheet === undefined ? undefined : inspection.sheets.find((sheet) => sheet.name === overrides.sheet)
  const sheet = named ?? inspection.sheets[inspection.sheet]
  if (!sheet) throw new RangeError('an inspection without a sheet cannot be read')
  return {
    format: inspection.file.format,
    encoding: overrides.encoding ?? inspection.encoding?.value ?? null,
    delimiter: overrides.delimiter ?? inspection.delimiter?.value ?? null,
    quote: overrides.quote !== undefined ? overrides.quote : (inspection.quote?.value ?? null),
    escape: inspection.escape,
    newline: inspection.newline,
    sheet: sheet.name,
    headerRow: overrides.headerRow !== undefined ? overrides.headerRow : sheet.headerRow.value,
    headerRows: overrides.headerRows ?? sheet.headerRows,
    columns: sheet.columns.length,
    exclude: overrides.exclude ?? sheet.excluded.map((range) => range.rows),
  }
}
