// Reads one workbook in a process of its own and prints how long it took (milliseconds) and how much memory it came to
// (bytes above the idle process): `node read-workbook.ts ours|exceljs FILE`.
import ExcelJS from 'exceljs'
import { built } from '#app/server/boot.ts'
import { fileSource } from '#importers/read/node.ts'
import { timed } from './figure.ts'

const [reader, path] = process.argv.slice(2) as ['ours' | 'exceljs', string]
const product = await (await built()).measured()
const idle = process.resourceUsage().maxRSS
let cells = 0

async function ours(): Promise<void> {
  const plan = { format: 'xlsx', sheet: 'Customers', headerRow: 1, headerRows: 1, columns: 12, exclude: [] } as const
  const text = { encoding: null, delimiter: null, quote: null, escape: null, newline: null }
  for await (const rows of product.readRows(await fileSource(path), { ...plan, ...text, exclude: [] }))
    for (const row of rows) cells += row.cells.length
}

async function excelJs(): Promise<void> {
  for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader(path, {
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
  }))
    for await (const row of sheet) row.eachCell(() => cells++)
}

const took = await timed(reader === 'ours' ? ours : excelJs)
console.log(JSON.stringify({ took, cells, memory: (process.resourceUsage().maxRSS - idle) * 1024 }))
process.exit(0)
