import { Refusal } from '../../issues.ts'
import { LIMITS } from '../limits.ts'
import type { ReadRow } from '../row.ts'
import type { ByteSource } from '../source.ts'
import { type Archive, type ArchiveFile, openArchive } from '../zip/archive.ts'
import type { NumberFormat } from './formats.ts'
import { ignore, type Relation, readRelations, requirePart, scanPart } from './parts.ts'
import { NO_STRINGS, readSharedStrings, type SharedStrings } from './shared-strings.ts'
import { readSheetRows } from './sheet.ts'
import { readStyles } from './styles.ts'
import { readAttributes } from './xml.ts'

/** A worksheet of a workbook; `file` is missing where the archive lost it. */
export type Worksheet = { name: string; hidden: boolean; file: ArchiveFile | undefined }

export type Workbook = {
  sheets: Worksheet[]
  epoch1904: boolean
  macros: boolean
  styles: NumberFormat[]
  strings: SharedStrings
}

/** All rows with a value of one sheet, in batches. Throws `Refusal`: `no-such-sheet`, and those of a broken workbook. */
export async function* readSheet(source: ByteSource, name: string): AsyncIterable<ReadRow[]> {
  const workbook = await openWorkbook(await openArchive(source))
  const sheet = workbook.sheets.find((found) => found.name === name)
  if (!sheet) throw new Refusal('no-such-sheet', { sheet: name })
  if (sheet.file) yield* readSheetRows(sheet.file, workbook)
}

/** Opens a workbook: its sheets, shared texts and styles. Chart and dialogue sheets are left out. */
export async function openWorkbook(archive: Archive): Promise<Workbook> {
  const part = await findWorkbookPart(archive)
  const relations = await readRelations(archive, part)
  const listed = await readWorkbookPart(requirePart(archive, part))
  const sheets = listed.sheets.flatMap((sheet) => worksheet(archive, sheet, relations))
  const optional = (type: string) => archive.find(relations.find((relation) => relation.type === type)?.target ?? '')
  const styles = optional('styles')
  const strings = optional('sharedStrings')
  return {
    sheets,
    epoch1904: listed.epoch1904,
    macros: relations.some((relation) => relation.type === 'vbaProject'),
    styles: styles ? await readStyles(styles) : [],
    strings: strings ? await readSharedStrings(strings) : NO_STRINGS,
  }
}

async function findWorkbookPart(archive: Archive): Promise<string> {
  const relations = await readRelations(archive, '')
  const part = relations.find((relation) => relation.type === 'officeDocument')?.target ?? 'xl/workbook.xml'
  if (/\.bin$/i.test(part) || archive.find('xl/workbook.bin')) throw new Refusal('xlsb', { format: 'unsupported' })
  if (/^(word|ppt|visio)\//i.test(part)) throw new Refusal('document', { format: 'unsupported' })
  if (archive.find(part)) return part
  if (archive.find('EncryptedPackage')) throw new Refusal('encrypted', { format: 'unsupported' })
  throw new Refusal('workbook-broken', { format: 'xlsx', part })
}

type Listed = { name: string; state: string; id: string }

async function readWorkbookPart(file: ArchiveFile): Promise<{ sheets: Listed[]; epoch1904: boolean }> {
  const sheets: Listed[] = []
  let epoch1904: boolean | undefined
  const open = (element: string, text: string) => {
    if (element === 'sheet') {
      const { name = '', state = 'visible', id = '' } = readAttributes(text)
      sheets.push({ name, state, id })
      if (sheets.length > LIMITS.sheets) throw new Refusal('too-many-sheets', { limit: LIMITS.sheets })
    } else if (element === 'workbookPr') epoch1904 ??= /^(1|true|on)$/.test(readAttributes(text).date1904 ?? '')
  }
  await scanPart(file, { open, text: ignore, close: ignore })
  return { sheets, epoch1904: epoch1904 ?? false }
}

function worksheet(archive: Archive, { name, state, id }: Listed, relations: Relation[]): Worksheet[] {
  const relation = relations.find((found) => found.id === id)
  if (relation && relation.type !== 'worksheet') return []
  return [{ name, hidden: state !== 'visible', file: relation && archive.find(relation.target) }]
}
