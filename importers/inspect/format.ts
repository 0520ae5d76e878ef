import type { Format } from '../inspection.ts'
import { Refusal } from '../issues.ts'
import type { ByteSource } from '../read/source.ts'

/** What the bytes are: `text` still has to prove that it is a table. */
export type FoundFormat = 'text' | 'json' | 'zip'

/** Step 1. Decides by content what a file is, never by its name. Throws `Refusal` with the parameter `format`. */
export async function findFormat(source: ByteSource): Promise<FoundFormat> {
  if (source.size === 0) throw refuse('empty-file', 'unsupported')
  const head = await source.slice(0, 4096)
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04]) || startsWith(head, [0x50, 0x4b, 0x05, 0x06])) return 'zip'
  if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) throw await refuseCompound(source)
  for (const [code, magics] of SIGNATURES) {
    if (magics.some((magic) => startsWith(head, typeof magic === 'string' ? ascii(magic) : magic)))
      throw refuse(code, FORMATS[code] ?? 'unsupported')
  }
  return findTextFormat(head)
}

/** First bytes of what cannot be read, by refusal. */
const SIGNATURES: [string, (string | number[])[]][] = [
  ['pdf', ['%PDF-']],
  [
    'image',
    [
      [0x89, 0x50, 0x4e, 0x47],
      [0xff, 0xd8, 0xff],
      'GIF87a',
      'GIF89a',
      'BM\x36',
      [0x49, 0x49, 0x2a, 0x00],
      [0x4d, 0x4d, 0x00, 0x2a],
      'RIFF',
    ],
  ],
  ['archive', [[0x1f, 0x8b], '7z\xbc\xaf\x27\x1c', 'Rar!\x1a\x07', 'BZh', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], [0x28, 0xb5, 0x2f, 0xfd]]],
  [
    'xls',
    [
      [0x09, 0x08, 0x10, 0x00],
      [0x09, 0x08, 0x08, 0x00],
      [0x09, 0x04, 0x06, 0x00],
      [0x09, 0x02, 0x06, 0x00],
      [0x09, 0x00, 0x04, 0x00],
    ],
  ],
  ['document', ['{\\rtf']],
  [
    'database',
    ['SQLite format 3\0', 'PAR1', 'ARROW1', 'Obj\x01', [0x00, 0x01, 0x00, 0x00, 0x53, 0x74, 0x61, 0x6e, 0x64, 0x61, 0x72, 0x64]],
  ],
  ['program', ['\x7fELF', 'MZ\x90']],
]

const FORMATS: Record<string, Format> = { xls: 'xls' }

function findTextFormat(head: Uint8Array): FoundFormat {
  const text = decodeHead(head).trimStart()
  if (/^<\?xml|^<Workbook[\s>]/.test(text)) throw refuseXml(text)
  if (/^(<!--[\s\S]*?-->\s*)?<(!doctype html|html|head|body|meta|style|table|div|center|font|title)\b/i.test(text))
    throw refuse('html', 'html')
  if (/^ID;P[A-Z]*(;[NE])*\r?\n[BCFOP];/.test(text) || /^TABLE\r?\n0,1\r?\n/.test(text)) throw refuse('old-spreadsheet', 'unsupported')
  return looksLikeJson(text) ? 'json' : 'text'
}

function refuseXml(text: string): Refusal {
  if (/<!DOCTYPE html|<html/i.test(text)) return refuse('html', 'html')
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) return refuse('xml-bomb', 'xml')
  return refuse(/urn:schemas-microsoft-com:office:spreadsheet/.test(text) ? 'xml-workbook' : 'xml', 'xml')
}

/** `[{"…` and `{"…": …` with nothing but JSON on the first line. */
function looksLikeJson(text: string): boolean {
  return /^\[\s*(\{\s*("|\})|\])/.test(text) || /^\{\s*"(?:[^"\\]|\\.)*"\s*:/.test(text)
}

function decodeHead(head: Uint8Array): string {
  const utf16 = startsWith(head, [0xff, 0xfe]) || (head[0] === 0x3c && head[1] === 0)
  const utf16be = startsWith(head, [0xfe, 0xff]) || (head[0] === 0 && head[1] === 0x3c)
  return new TextDecoder(utf16 ? 'utf-16le' : utf16be ? 'utf-16be' : 'utf-8').decode(head)
}

/** Compound files hold old workbooks, but also encrypted new ones and documents; their directory names the streams. */
async function refuseCompound(source: ByteSource): Promise<Refusal> {
  const ends = [await source.slice(0, 2 ** 20), await source.slice(Math.max(0, source.size - 2 ** 20), source.size)]
  const holds = (name: string) => ends.some((bytes) => indexOf(bytes, utf16(name)) !== -1)
  if (holds('EncryptedPackage')) return refuse('encrypted', 'unsupported')
  if (holds('Workbook') || holds('Book')) return refuse('xls', 'xls')
  return refuse('document', 'unsupported')
}

export function refuse(code: string, format: Format, params: Record<string, string | number> = {}): Refusal {
  return new Refusal(code, { ...params, format })
}

const ascii = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0))
const utf16 = (text: string) => ascii(text).flatMap((unit) => [unit, 0])

function startsWith(bytes: Uint8Array, magic: number[]): boolean {
  return bytes.length >= magic.length && magic.every((byte, at) => bytes[at] === byte)
}

function indexOf(bytes: Uint8Array, wanted: number[]): number {
  for (let at = bytes.indexOf(wanted[0]!); at !== -1; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, next) => bytes[at + next] === byte)) return at
  }
  return -1
}
