import ExcelJS, { type Workbook, type Worksheet } from 'exceljs'
import type { Entity, Field } from '../entity.ts'
import { workbookText } from './cell.ts'
import { columnFormat } from './column-format.ts'
import { exampleCell } from './example-row.ts'
import { fieldGuide } from './field-guide.ts'
import { addGuideSheet } from './guide-sheet.ts'
import { EXAMPLE_FILL, EXAMPLE_FONT, frozen, HEADER_FILL, HEADER_FONT, note, REQUIRED_FILL, sheetName, widthFor } from './sheet-look.ts'
import { choices, type Reader } from './words.ts'

/** A required column carries this behind its label. */
export const REQUIRED_MARK = ' *'
/** Rows with pick-lists. Whoever pastes more rows chooses nothing by hand, and programs that expand the rule stay quick. */
const PICK_LIST_ROWS = 10_000

/** An empty workbook to fill in, in the reader's language: data sheet, guide sheet, hidden pick-lists. Bytes of an .xlsx file. */
export async function templateWorkbook(entity: Entity, reader: Reader): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  workbook.creator = 'Gangway'
  const sheet = workbook.addWorksheet(sheetName(entity.label[reader.language]), { views: frozen(1) })
  addHeader(sheet, entity, reader)
  addExample(sheet, entity, reader)
  addGuideSheet(workbook, entity, reader)
  addPickLists(workbook, sheet, entity, reader)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

export function headerText(field: Field, reader: Reader): string {
  return field.label[reader.language] + (field.required ? REQUIRED_MARK : '')
}

function addHeader(sheet: Worksheet, entity: Entity, reader: Reader): void {
  const guides = fieldGuide(entity, reader)
  sheet.columns = entity.fields.map((field, i) => ({
    style: { numFmt: columnFormat(field, reader.language).format },
    width: widthFor([headerText(field, reader), guides[i]!.example]),
  }))
  const row = sheet.getRow(1)
  row.values = entity.fields.map((field) => workbookText(headerText(field, reader)))
  entity.fields.forEach((field, i) => {
    const cell = row.getCell(i + 1)
    cell.style = { font: HEADER_FONT, fill: field.required ? REQUIRED_FILL : HEADER_FILL, alignment: { vertical: 'middle' } }
    cell.note = note([guides[i]!.help, guides[i]!.allowed].filter(Boolean).join('\n'))
  })
}

function addExample(sheet: Worksheet, entity: Entity, reader: Reader): void {
  const row = sheet.getRow(2)
  row.values = entity.fields.map((field) => exampleCell(field, reader))
  entity.fields.forEach((field, i) => {
    const numFmt = columnFormat(field, reader.language).format
    row.getCell(i + 1).style = { numFmt, font: EXAMPLE_FONT, fill: EXAMPLE_FILL }
  })
  row.getCell(1).note = note(reader.say('template.example'))
}

/** Lists stand on a hidden sheet: a list inside the rule may hold 255 characters only, and no comma. */
function addPickLists(workbook: Workbook, sheet: Worksheet, entity: Entity, reader: Reader): void {
  const name = sheetName(reader.say('template.lists'))
  const lists = workbook.addWorksheet(name, { state: 'hidden' })
  let at = 0
  entity.fields.forEach((field, i) => {
    const values = choices(field, reader)
    if (!values) return
    const column = lists.getColumn(++at)
    column.values = [field.label[reader.language], ...values].map(workbookText)
    const letter = sheet.getColumn(i + 1).letter
    validations(sheet).add(`${letter}2:${letter}${PICK_LIST_ROWS}`, {
      type: 'list',
      allowBlank: !field.required,
      formulae: [`'${name.replaceAll("'", "''")}'!$${column.letter}$2:$${column.letter}$${values.length + 1}`],
      showErrorMessage: true,
      errorStyle: 'stop',
      errorTitle: field.label[reader.language].slice(0, 32),
      error: reader.say('template.choose'),
    })
  })
  if (at === 0) workbook.removeWorksheet(lists.id)
}

/** ExcelJS takes rules for a whole range, but its types do not say so. */
function validations(sheet: Worksheet): { add(range: string, rule: ExcelJS.DataValidation): void } {
  return (sheet as unknown as { dataValidations: { add(range: string, rule: ExcelJS.DataValidation): void } }).dataValidations
}
