/**
 * The single-byte encodings that spreadsheets of Europe are saved in, as tables of 256 UTF-16 units. Bytes without a
 * meaning are marked `0xDC00 + byte`: a lone surrogate, which no text holds, and which reading turns into U+FFFD and an
 * issue (the trick is Python's "surrogateescape", PEP 383). Sources: unicode.org/Public/MAPPINGS.
 */

const UPPER_1252 = '€\udc81‚ƒ„…†‡ˆ‰Š‹Œ\udc8dŽ\udc8f\udc90‘’“”•–—˜™š›œ\udc9džŸ'
const UPPER_850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\xad±‗¾¶§÷¸°¨·¹³²■\xa0'

/** Encodings with a table, by the names of IANA in lower case. */
export const SINGLE_BYTE = [
  'windows-1252',
  'iso-8859-1',
  'iso-8859-15',
  'windows-1250',
  'windows-1257',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'macintosh',
  'ibm850',
  'iso-8859-2',
] as const

const tables = new Map<string, Uint16Array>()

/** Table of one encoding, or undefined where it is not one byte per character. */
export function singleByteTable(encoding: string): Uint16Array | undefined {
  if (!(SINGLE_BYTE as readonly string[]).includes(encoding)) return undefined
  const known = tables.get(encoding)
  if (known) return known
  const table = buildTable(encoding)
  tables.set(encoding, table)
  return table
}

function buildTable(encoding: string): Uint16Array {
  const table = Uint16Array.from({ length: 256 }, (_, byte) => byte)
  if (encoding === 'iso-8859-1') return table
  if (encoding === 'windows-1252') return overlay(table, 0x80, UPPER_1252)
  if (encoding === 'ibm850') return overlay(table, 0x80, UPPER_850)
  const decoder = new TextDecoder(encoding)
  for (let byte = 0x80; byte < 256; byte++) {
    const unit = decoder.decode(Uint8Array.of(byte)).charCodeAt(0)
    const meaningless = unit === 0xfffd || (unit < 0xa0 && encoding.startsWith('windows'))
    table[byte] = meaningless ? 0xdc00 + byte : unit
  }
  return table
}

function overlay(table: Uint16Array, from: number, text: string): Uint16Array {
  for (let at = 0; at < text.length; at++) table[from + at] = text.charCodeAt(at)
  return table
}
