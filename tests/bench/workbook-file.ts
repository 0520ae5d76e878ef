import { createWriteStream, existsSync, mkdirSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { strToU8, Zip, ZipDeflate } from 'fflate'
import { benchFolder } from './folder.ts'
import { randomFrom } from './random.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const COLUMNS = 12
const ROWS_A_PIECE = 5_000

/** `shared`: texts in one table of the workbook; `inline`: each in its cell. `distinct`: how many different texts there are. */
export type Workbook = { rows: number; texts: 'shared' | 'inline'; distinct: number }

/** A workbook of 8 columns of texts and 4 of numbers, as other programs write it. Made once. */
export async function workbookFile({ rows, texts, distinct }: Workbook): Promise<string> {
  const path = join(benchFolder, `${texts}-${rows}-${distinct}.xlsx`)
  if (existsSync(path)) return path
  mkdirSync(benchFolder, { recursive: true })
  const out = createWriteStream(`${path}.new`)
  const zip = new Zip((error, bytes) => {
    if (error) throw error
    out.write(bytes)
  })
  add(zip, '[Content_Types].xml', [
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides()}</Types>`,
  ])
  add(zip, '_rels/.rels', [relations(['officeDocument', 'xl/workbook.xml'])])
  add(zip, 'xl/workbook.xml', [
    `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets><sheet name="Customers" sheetId="1" r:id="r0"/></sheets></workbook>`,
  ])
  add(zip, 'xl/_rels/workbook.xml.rels', [
    relations(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml'], ['sharedStrings', 'sharedStrings.xml']),
  ])
  add(zip, 'xl/styles.xml', [`<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="0"/></cellXfs></styleSheet>`])
  add(zip, 'xl/sharedStrings.xml', strings(texts === 'shared' ? distinct : 0))
  add(zip, 'xl/worksheets/sheet1.xml', sheet({ rows, texts, distinct }))
  zip.end()
  await new Promise<void>((resolve, reject) => out.on('error', reject).end(resolve))
  await rename(`${path}.new`, path)
  return path
}

function add(zip: Zip, name: string, pieces: Iterable<string>): void {
  const entry = new ZipDeflate(name, { level: 1 })
  zip.add(entry)
  for (const piece of pieces) entry.push(strToU8(piece))
  entry.push(new Uint8Array(0), true)
}

const textOf = (number: number) => `Coöperatie Voorbeeld ${number} &amp; Zonen`

function* strings(count: number): Generator<string> {
  yield `<sst xmlns="${MAIN}" uniqueCount="${count}">`
  for (let from = 0; from < count; from += ROWS_A_PIECE) {
    let piece = ''
    for (let number = from; number < Math.min(count, from + ROWS_A_PIECE); number++) piece += `<si><t>${textOf(number)}</t></si>`
    yield piece
  }
  yield '</sst>'
}

function* sheet({ rows, texts, distinct }: Workbook): Generator<string> {
  const random = randomFrom(20_261_122)
  yield `<worksheet xmlns="${MAIN}"><sheetData>`
  for (let from = 1; from <= rows; from += ROWS_A_PIECE) {
    let piece = ''
    for (let row = from; row < Math.min(rows + 1, from + ROWS_A_PIECE); row++) {
      piece += `<row r="${row}">`
      for (let column = 0; column < COLUMNS; column++) {
        const at = `r="${String.fromCharCode(65 + column)}${row}"`
        const number = distinct >= rows * 8 ? (row - 1) * 8 + column : random(distinct)
        if (column >= 8) piece += `<c ${at}><v>${random(1e6) / 100}</v></c>`
        else if (texts === 'shared') piece += `<c ${at} t="s"><v>${number}</v></c>`
        else piece += `<c ${at} t="inlineStr"><is><t>${textOf(number)}</t></is></c>`
      }
      piece += '</row>'
    }
    yield piece
  }
  yield '</sheetData></worksheet>'
}

function relations(...list: [type: string, target: string][]): string {
  const each = list.map(([type, target], at) => `<Relationship Id="r${at}" Type="${DOCUMENT}/${type}" Target="${target}"/>`)
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`
}

function overrides(): string {
  const parts = {
    'workbook.xml': 'sheet.main',
    'worksheets/sheet1.xml': 'worksheet',
    'styles.xml': 'styles',
    'sharedStrings.xml': 'sharedStrings',
  }
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.'
  return Object.entries(parts)
    .map(([part, kind]) => `<Override PartName="/xl/${part}" ContentType="${type}${kind}+xml"/>`)
    .join('')
}
