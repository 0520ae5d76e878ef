import type { Workbook } from 'exceljs'
import type { Entity } from '../entity.ts'
import { workbookText } from './cell.ts'
import { fieldGuide } from './field-guide.ts'
import { GUIDE_MARK } from './our-column.ts'
import { HEADER_FILL, HEADER_FONT, sheetName } from './sheet-look.ts'
import type { Reader } from './words.ts'

const WIDTHS = [28, 12, 44, 44, 26]

/** The sheet that explains every column: what belongs there, whether it is needed, what is accepted, an example. */
export function addGuideSheet(workbook: Workbook, entity: Entity, reader: Reader): void {
  const { say } = reader
  const sheet = workbook.addWorksheet(sheetName(say('template.guide')))
  sheet.columns = WIDTHS.map((width) => ({ width, style: { alignment: { wrapText: true, vertical: 'top' }, numFmt: '@' } }))
  sheet.addRow([say('template.title', { entity: entity.label[reader.language] })]).font = { bold: true, size: 14 }
  for (const line of ['template.how', 'template.example', 'template.required']) sheet.addRow([say(line)])
  for (let row = 1; row <= 4; row++) {
    sheet.mergeCells(row, 1, row, WIDTHS.length)
    sheet.getRow(row).height = 30 // points, two lines: merged cells do not grow by themselves
  }
  Object.assign(sheet.getCell(1, WIDTHS.length + 1), { value: GUIDE_MARK, style: { numFmt: ';;;' } })
  sheet.addRow([])
  const head = sheet.addRow(['column', 'needed', 'what', 'allowed', 'example'].map((key) => say(`guide.${key}`)))
  head.eachCell((cell) => {
    cell.style = { font: HEADER_FONT, fill: HEADER_FILL }
  })
  for (const guide of fieldGuide(entity, reader)) {
    const needed = say(guide.required ? 'guide.yes' : 'guide.no')
    sheet.addRow([guide.label, needed, guide.help, guide.allowed, guide.example].map(workbookText))
  }
}
