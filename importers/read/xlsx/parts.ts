import { Refusal } from '../../issues.ts'
import { LIMITS } from '../limits.ts'
import type { Archive, ArchiveFile } from '../zip/archive.ts'
import { createXmlScanner, readAttributes, type XmlHandler } from './xml.ts'

/** The texts of a part, decoded: UTF-8, or UTF-16 where a byte order mark says so. */
export async function* decodePart(file: ArchiveFile, limit?: number): AsyncIterable<string> {
  let decoder: TextDecoder | undefined
  for await (const bytes of file.read(limit)) {
    decoder ??= new TextDecoder(encodingOf(bytes))
    yield decoder.decode(bytes, { stream: true })
  }
  if (decoder) yield decoder.decode()
}

function encodingOf(bytes: Uint8Array): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x3c && bytes[1] === 0)) return 'utf-16le'
  return (bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0 && bytes[1] === 0x3c) ? 'utf-16be' : 'utf-8'
}

/** Scans a part of a workbook with a handler; `limit` in inflated bytes. */
export async function scanPart(file: ArchiveFile, handler: XmlHandler, limit: number = LIMITS.inflatedPart): Promise<void> {
  const scanner = createXmlScanner(handler)
  for await (const text of decodePart(file, limit)) scanner.push(text)
  scanner.end()
}

/** A relation from one part to another, with the target's name in the archive. */
export type Relation = { id: string; type: string; target: string }

/** The relations of a part; none where it has no such list. */
export async function readRelations(archive: Archive, part: string): Promise<Relation[]> {
  const slash = part.lastIndexOf('/')
  const folder = part.slice(0, slash + 1)
  const file = archive.find(`${folder}_rels/${part.slice(slash + 1)}.rels`)
  if (!file) return []
  const relations: Relation[] = []
  const open = (name: string, text: string) => {
    if (name !== 'Relationship') return
    const { Id = '', Type = '', Target = '', TargetMode } = readAttributes(text)
    if (TargetMode !== 'External') relations.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: resolve(folder, Target) })
  }
  await scanPart(file, { open, text: ignore, close: ignore })
  return relations
}

export const ignore = () => undefined

/** Targets are absolute in the archive or relative to the part's folder. */
function resolve(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/')
  const steps: string[] = []
  for (const step of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

export function requirePart(archive: Archive, name: string): ArchiveFile {
  const file = archive.find(name)
  if (!file) throw new Refusal('workbook-broken', { format: 'xlsx', part: name })
  return file
}
