import { basename } from 'node:path'
import { defineCommand } from 'citty'
import { inspect } from '#importers/inspect.ts'
import type { Inspection, SheetInspection } from '#importers/inspection.ts'
import { fileSource, sha256 } from '#importers/read/node.ts'
import { SPACE_RUNS } from '#importers/read/text/dialect.ts'
import { endWith, exitCodes, print, printJson } from '../output.ts'
import { whyRefused } from '../refusal-words.ts'

export default defineCommand({
  meta: { name: 'inspect', description: 'Say what files are and how they will be read' },
  args: {
    file: { type: 'positional', description: 'One or more files', required: true },
    json: { type: 'boolean', description: 'Print one line of JSON per file' },
  },
  async run({ args }) {
    for (const path of args._) {
      const told = await look(path)
      if ('error' in told) endWith(exitCodes.refused)
      if (args.json) await printJson(told)
      else await print('error' in told ? `${path}: ${told.error.message}` : summary(path, told))
    }
  },
})

type Told = ReturnType<typeof describe>
type Refused = { file: object; error: { code: string; message: string } }

async function look(path: string): Promise<Told | Refused> {
  const file = { path, name: basename(path), bytes: 0, sha256: null as string | null, format: 'unsupported' }
  try {
    const source = await fileSource(path)
    Object.assign(file, { bytes: source.size, sha256: await sha256(source) })
    const inspection = await inspect(source)
    return describe({ ...file, format: inspection.file.format }, inspection)
  } catch (error) {
    const { code, message, format } = whyRefused(error, path)
    return { file: { ...file, format: format ?? file.format }, error: { code, message } }
  }
}

/** The inspection in the words of the command line: the likeliest sheet first, the others in the workbook's order. */
function describe(file: object, inspection: Inspection) {
  const first = inspection.sheets[inspection.sheet]!
  const sheets = [first, ...inspection.sheets.filter((sheet) => sheet !== first)]
  const delimiter = inspection.delimiter?.value ?? null
  return {
    file,
    encoding: inspection.encoding?.value ?? null,
    delimiter: delimiter === SPACE_RUNS ? ' ' : delimiter,
    quote: inspection.quote?.value ?? null,
    newline: inspection.newline,
    sheets: sheets.map((sheet) => describeSheet(sheet, inspection.encoding === null)),
  }
}

/** A workbook's columns without name and values are no columns: they stand between others or beside merged cells. */
function describeSheet(sheet: SheetInspection, isWorkbook: boolean) {
  const columns = sheet.columns.filter((column) => !isWorkbook || column.header.trim() !== '' || column.filled > 0)
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    headerRow: sheet.headerRow.value,
    headerRows: sheet.headerRows,
    columns: columns.map(({ index, header, kind, format, filled }) => ({ index, header, kind, format, filled })),
    rows: sheet.rows,
    emptyRows: sheet.emptyRows,
    excluded: sheet.excluded,
    issues: sheet.issues.map(({ code, row = null, column = null, params = {} }) => ({ code, row, column, params })),
    questions: sheet.questions.map(({ code, column = null, readings }) => ({ code, column, readings })),
  }
}

function summary(path: string, told: Told): string {
  const text = told.encoding === null ? '' : `, ${told.encoding}, delimiter ${JSON.stringify(told.delimiter)}`
  const lines = told.sheets.map(
    (sheet) =>
      `  ${sheet.name}: ${sheet.rows} rows, header in row ${sheet.headerRow ?? '–'}: ${sheet.columns.map((column) => column.header).join(' | ')}`,
  )
  return [`${path}${text}`, ...lines].join('\n')
}
