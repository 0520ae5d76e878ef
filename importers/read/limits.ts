const MIB = 1_048_576

/** All limits of reading, in one place. Each is met with its own refusal, `refusals.<code>`. */
export const LIMITS = {
  /** Characters of one cell: Excel stops at 32,767, exports with whole documents in a cell exist. `cell-too-long` */
  cellCharacters: 1_000_000,
  /** Columns: Excel's own limit. `too-many-columns` */
  columns: 16_384,
  /** Entries of a zip archive. `zip-bomb` */
  zipEntries: 20_000,
  /** Bytes of one inflated entry; a sheet of a million rows and forty columns stays below. `zip-bomb` */
  inflatedEntry: 4096 * MIB,
  /** Bytes of all inflated entries together. `zip-bomb` */
  inflatedTotal: 8192 * MIB,
  /** Inflated bytes per compressed byte, looked at from `inflatedRatioFrom` bytes on. `zip-bomb` */
  inflatedRatio: 200,
  inflatedRatioFrom: 32 * MIB,
  /** Bytes of the small parts of a workbook (styles, relations, the workbook itself). `zip-bomb` */
  inflatedPart: 64 * MIB,
  /** Depth of elements in an XML part. `xml-bomb` */
  xmlDepth: 200,
  /** Different texts of a workbook. `too-many-strings` */
  sharedStrings: 30_000_000,
  /** Sheets of a workbook. `too-many-sheets` */
  sheets: 1_000,
  /** Issues listed per sheet; those beyond are counted only. */
  issues: 1_000,
} as const
