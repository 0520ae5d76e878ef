import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type Figure, faster, median, memory, seconds } from '../figure.ts'
import { type Workbook, workbookFile } from '../workbook-file.ts'

const FEW = 100_000
const MANY = 1_000_000
const TIMES = 3
const reading = fileURLToPath(new URL('../read-workbook.ts', import.meta.url))

type Read = { took: number; cells: number; memory: number }

/** Our reader of workbooks against that of ExcelJS, each in a process of its own; and its memory over a million rows. */
export async function xlsx(): Promise<Figure[]> {
  const compared: Figure[] = []
  for (const texts of ['shared', 'inline'] as const) compared.push(...(await against(texts)))
  const some = await read('ours', { rows: MANY, texts: 'shared', distinct: 10_000 })
  const all = await read('ours', { rows: MANY, texts: 'shared', distinct: 8 * MANY })
  return [
    ...compared,
    { what: '1,000,000 x 12, 10,000 texts', value: seconds(some.took) },
    memory('  memory above the idle process', some.memory, 250),
    { what: '1,000,000 x 12, every text another', value: seconds(all.took) },
    memory('  memory above the idle process', all.memory, 500),
  ]
}

async function against(texts: Workbook['texts']): Promise<Figure[]> {
  const workbook = { rows: FEW, texts, distinct: 10_000 }
  const ours: Read[] = []
  const theirs: Read[] = []
  for (let time = 0; time < TIMES; time++) {
    ours.push(await read('ours', workbook))
    theirs.push(await read('exceljs', workbook))
  }
  if (ours[0]!.cells !== theirs[0]!.cells) throw new Error(`We read ${ours[0]!.cells} cells, ExcelJS ${theirs[0]!.cells}`)
  const took = (of: Read[]) => median(of.map((one) => one.took))
  return [
    { what: `100,000 x 12, ${texts} texts: ExcelJS streaming`, value: seconds(took(theirs)), ratio: '1 x' },
    faster(`100,000 x 12, ${texts} texts: ours`, took(ours), took(theirs), 6),
  ]
}

async function read(reader: 'ours' | 'exceljs', workbook: Workbook): Promise<Read> {
  const path = await workbookFile(workbook)
  const { stdout } = await promisify(execFile)(process.execPath, [reading, reader, path])
  return JSON.parse(stdout)
}
