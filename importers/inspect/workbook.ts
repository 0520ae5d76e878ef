import type { InspectOptions } from '../inspect.ts'
import type { Inspection, ReadOverrides, SheetInspection } from '../inspection.ts'
import { Refusal } from '../issues.ts'
import type { ReadRow } from '../read/row.ts'
import type { ByteSource } from '../read/source.ts'
import { readSheetRows, type SheetExtras } from '../read/xlsx/sheet.ts'
import { openWorkbook, type Workbook, type Worksheet } from '../read/xlsx/workbook.ts'
import type { Archive } from '../read/zip/archive.ts'
import { isOurGuide } from '../write/our-column.ts'
import { createSheetProfiler } from './columns.ts'
import { findHeader } from './header.ts'
import { sheetQuestions } from './questions.ts'
import { SHOWN } from './text.ts'

/** Rows looked at to find the header. */
const HEAD = 200

/** Steps 4 and 5 for every sheet of a workbook, and which of them is the likeliest. */
export async function inspectWorkbook(source: ByteSource, archive: Archive, { overrides = {} }: InspectOptions): Promise<Inspection> {
  const workbook = await withFormat(() => openWorkbook(archive))
  if (workbook.sheets.length === 0) throw new Refusal('no-sheets', { format: 'xlsx' })
  const sheets: SheetInspection[] = []
  for (const sheet of workbook.sheets) {
    const chosen = overrides.sheet === undefined || overrides.sheet === sheet.name ? overrides : {}
    sheets.push(await withFormat(() => inspectSheet(workbook, sheet, chosen)))
  }
  const named = sheets.findIndex((sheet) => sheet.name === overrides.sheet)
  const sheet = named === -1 ? likeliest(sheets) : named
  askForSheet(sheets, sheet, named !== -1)
  const file = { name: source.name, bytes: source.size, format: 'xlsx' as const }
  const days = workbook.epoch1904 ? { epoch1904: true } : {}
  return { file, encoding: null, delimiter: null, quote: null, escape: null, newline: null, sheets, sheet, complete: true, ...days }
}

/** What is refused within a workbook is refused as one. */
async function withFormat<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refusal && error.params.format === undefined) throw new Refusal(error.code, { ...error.params, format: 'xlsx' })
    throw error
  }
}

async function inspectSheet(workbook: Workbook, sheet: Worksheet, overrides: ReadOverrides): Promise<SheetInspection> {
  const extras: SheetExtras = { merges: 0, firstMerge: null }
  const head: ReadRow[] = []
  let profile: ReturnType<typeof startProfile> | undefined
  for await (const batch of sheet.file ? readSheetRows(sheet.file, workbook, extras) : []) {
    if (profile) profile.profiler.add(batch)
    else {
      head.push(...batch)
      if (head.length >= HEAD) profile = startProfile(head, false, overrides)
    }
  }
  profile ??= startProfile(head, true, overrides)
  const { header, profiler } = profile
  const found = profiler.result()
  const issues = [...remarks(workbook, sheet, extras), ...found.issues]
  const inspection = { name: sheet.name, hidden: sheet.hidden, ...header, ...found, issues, head: head.slice(0, SHOWN) }
  return { ...inspection, questions: sheetQuestions(inspection, profiler.tables()) }
}

function startProfile(rows: ReadRow[], whole: boolean, overrides: ReadOverrides) {
  const head = rows.slice(0, HEAD)
  const override = overrides.headerRow === undefined ? undefined : { row: overrides.headerRow, rows: overrides.headerRows }
  const header = findHeader(head, whole, true, override)
  const profiler = createSheetProfiler(header, head, false)
  profiler.add(rows)
  return { header, profiler }
}

function remarks(workbook: Workbook, sheet: Worksheet, extras: SheetExtras): SheetInspection['issues'] {
  const issues: SheetInspection['issues'] = []
  if (!sheet.file) issues.push({ code: 'missing-sheet' })
  if (workbook.macros) issues.push({ code: 'macros-ignored' })
  if (extras.merges > 0) issues.push({ code: 'merged-cells', params: { count: extras.merges, first: extras.firstMerge ?? '' } })
  return issues
}

/** The visible sheet with the most filled cells; a hidden one only where no other holds anything. */
function likeliest(sheets: SheetInspection[]): number {
  const filled = sheets.map((sheet) => sheet.columns.reduce((sum, column) => sum + column.filled + 1, 0) * (standsAside(sheet) ? 1e-9 : 1))
  return filled.indexOf(Math.max(...filled))
}

/** Hidden, or the guide of our own template. */
function standsAside({ hidden, head }: SheetInspection): boolean {
  return hidden || isOurGuide(head[0]?.cells)
}

function askForSheet(sheets: SheetInspection[], chosen: number, decided: boolean): void {
  const filled = sheets.filter((sheet) => sheet.head.length > 0)
  const others = filled.filter((sheet) => !standsAside(sheet) || standsAside(sheets[chosen]!))
  if (!decided && others.length > 1)
    sheets[chosen]!.questions.unshift({ code: 'several-sheets', readings: others.map((sheet) => sheet.name) })
}
