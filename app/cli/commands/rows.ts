import { defineCommand } from 'citty'
import { inspect } from '#importers/inspect.ts'
import type { Inspection } from '#importers/inspection.ts'
import { Refusal } from '#importers/issues.ts'
import { fileSource } from '#importers/read/node.ts'
import { planReading } from '#importers/read/plan.ts'
import type { ReadRow } from '#importers/read/row.ts'
import { readRows } from '#importers/read/rows.ts'
import { CommandProblem, print } from '../output.ts'
import { whyRefused } from '../refusal-words.ts'

export default defineCommand({
  meta: { name: 'rows', description: 'Print the rows of a file as they are read, before cleaning' },
  args: {
    file: { type: 'positional', description: 'The file', required: true },
    sheet: { type: 'string', description: 'Sheet of a workbook; without it, the likeliest' },
    from: { type: 'string', description: 'First row, counted from 1', default: '1' },
    to: { type: 'string', description: 'Last row' },
    json: { type: 'boolean', description: 'Print one line of JSON per row' },
  },
  async run({ args }) {
    const from = wholeNumber('from', args.from)
    const to = args.to === undefined ? Number.POSITIVE_INFINITY : wholeNumber('to', args.to)
    try {
      await printRows(args.file, args.sheet, from, to, args.json === true)
    } catch (error) {
      if (error instanceof CommandProblem) throw error
      const { code, message } = whyRefused(error, args.file)
      throw new CommandProblem(code, message)
    }
  },
})

async function printRows(path: string, sheet: string | undefined, from: number, to: number, json: boolean): Promise<void> {
  const source = await fileSource(path)
  const inspection = await inspect(source)
  const plan = planReading(inspection, sheet === undefined ? {} : { sheet: requireSheet(inspection, sheet) })
  for await (const batch of readRows(source, plan, { from })) {
    const wanted = batch.filter((read) => read.row <= to)
    if (wanted.length > 0) await print(wanted.map((read) => line(read, json)).join('\n'))
    if (batch.at(-1)!.row >= to) return
  }
}

function requireSheet(inspection: Inspection, name: string): string {
  if (inspection.sheets.some((sheet) => sheet.name === name)) return name
  throw new Refusal('no-such-sheet', { sheet: name })
}

function line({ row, cells }: ReadRow, json: boolean): string {
  return json ? JSON.stringify({ row, cells }) : `${row}\t${cells.join('\t')}`
}

function wholeNumber(name: string, text: string): number {
  const number = Number(text)
  if (Number.isInteger(number) && number > 0) return number
  throw new CommandProblem('usage', `--${name} takes a row number, counted from 1.`)
}
