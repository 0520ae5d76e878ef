import type { InspectOptions } from '../inspect.ts'
import type { Inspection } from '../inspection.ts'
import type { ByteSource } from '../read/source.ts'
import { type Archive, openArchive } from '../read/zip/archive.ts'
import { singleFile } from '../read/zip/single.ts'
import { findFormat, refuse } from './format.ts'
import { inspectText } from './text.ts'
import { inspectWorkbook } from './workbook.ts'

/** What an archive is: a workbook, another office file, or a single text file packed. */
export async function inspectArchive(source: ByteSource, options: InspectOptions): Promise<Inspection> {
  const archive = await openArchive(source)
  if (archive.find('[Content_Types].xml')) return inspectWorkbook(source, archive, options)
  await refuseDocument(archive)
  const inner = await singleFile(source, archive)
  if ((await findFormat(inner)) !== 'text') throw refuse('zip-contents', 'zip', { files: 1 })
  const found = await inspectText(inner, 'zip', { ...options, limitBytes: undefined })
  return { ...found, file: { ...found.file, name: source.name, bytes: source.size } }
}

/** OpenDocument files name their kind in an entry of its own. */
async function refuseDocument(archive: Archive): Promise<void> {
  const kind = archive.find('mimetype')
  if (kind && kind.size < 200) {
    let text = ''
    for await (const chunk of kind.read()) text += new TextDecoder().decode(chunk)
    if (text.includes('opendocument.spreadsheet')) throw refuse('ods', 'ods')
    if (text.includes('opendocument') || text.includes('epub')) throw refuse('document', 'unsupported')
  }
  if (archive.find('Index/Document.iwa') || archive.find('Index.zip')) throw refuse('numbers', 'unsupported')
}
