import { singleByteTable } from './encodings.ts'

/** Text of one chunk of bytes; `marked` where undecodable bytes stand in it as lone surrogates `0xDC00 + byte`. */
export type DecodedChunk = { text: string; marked: boolean }

/** Turns bytes into text piece by piece; characters cut in two by a chunk's end come with the next one. */
export type Decoder = (bytes: Uint8Array, last: boolean) => DecodedChunk

/** Decoder for an encoding by its IANA name in lower case. A byte order mark is not part of the text. */
export function createDecoder(encoding: string): Decoder {
  const table = singleByteTable(encoding)
  if (table) return (bytes) => decodeSingle(bytes, table)
  if (encoding === 'utf-16le')
    return carrying(
      withoutMark((bytes) => decodeUtf16(bytes, encoding)),
      (bytes) => cutUtf16(bytes, 1),
    )
  if (encoding === 'utf-16be')
    return carrying(
      withoutMark((bytes) => decodeUtf16(bytes, encoding)),
      (bytes) => cutUtf16(bytes, 2),
    )
  if (encoding === 'utf-32le' || encoding === 'utf-32be') {
    return carrying(
      withoutMark((bytes) => decodeUtf32(bytes, encoding === 'utf-32le')),
      (bytes) => bytes.length & ~3,
    )
  }
  if (encoding === 'utf-8') return carrying(withoutMark(decodeUtf8), cutUtf8)
  return decodeOther(encoding)
}

/** Lone surrogates that stand for undecodable bytes. */
export const UNDECODABLE = /[\udc00-\udcff]/gu

type Whole = (bytes: Uint8Array, last: boolean) => DecodedChunk

function carrying(decode: Whole, cut: (bytes: Uint8Array) => number): Decoder {
  let rest = new Uint8Array(0)
  return (bytes, last) => {
    const joined = rest.length === 0 ? bytes : concat(rest, bytes)
    const end = last ? joined.length : cut(joined)
    rest = joined.slice(end)
    return decode(joined.subarray(0, end), last)
  }
}

function withoutMark(decode: Whole): Whole {
  let first = true
  return (bytes, last) => {
    const chunk = decode(bytes, last)
    if (!first || chunk.text === '') return chunk
    first = false
    return chunk.text.charCodeAt(0) === 0xfeff ? { ...chunk, text: chunk.text.slice(1) } : chunk
  }
}

export function concat(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(a.length + b.length)
  joined.set(a)
  joined.set(b, a.length)
  return joined
}

/** End of the last whole character: at most three bytes are kept back. */
function cutUtf8(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) return bytes.length
    if (byte >= 0xc0) return lengthUtf8(byte) > back ? bytes.length - back : bytes.length
  }
  return bytes.length
}

/** `high` is where the high byte of a unit lies, counted from its end: 1 or 2. */
function cutUtf16(bytes: Uint8Array, high: number): number {
  const end = bytes.length & ~1
  return end > 0 && (bytes[end - high]! & 0xfc) === 0xd8 ? end - 2 : end
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decodeUtf8(bytes: Uint8Array): DecodedChunk {
  try {
    return { text: strictUtf8.decode(bytes), marked: false }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return { text: markUtf8(bytes), marked: true }
  }
}

function markUtf8(bytes: Uint8Array): string {
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < bytes.length; ) {
    const length = validUtf8(bytes, at)
    if (length > 0) at += length
    else {
      parts.push(strictUtf8.decode(bytes.subarray(from, at)), String.fromCharCode(0xdc00 + bytes[at]!))
      from = ++at
    }
  }
  parts.push(strictUtf8.decode(bytes.subarray(from)))
  return parts.join('')
}

export function lengthUtf8(lead: number): number {
  return lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
}

/** Bytes of the well-formed character at a place, 0 where there is none (Unicode 16, table 3-7). */
export function validUtf8(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!
  const length = lengthUtf8(lead)
  if (length < 2) return length
  for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0
  const second = bytes[at + 1]!
  if (lead === 0xe0 && second < 0xa0) return 0
  if (lead === 0xed && second > 0x9f) return 0
  if (lead === 0xf0 && second < 0x90) return 0
  return lead === 0xf4 && second > 0x8f ? 0 : length
}

function decodeUtf16(bytes: Uint8Array, encoding: string): DecodedChunk {
  const odd = bytes.length % 2 === 1
  const even = odd ? bytes.subarray(0, -1) : bytes
  const tail = odd ? String.fromCharCode(0xdc00 + bytes[bytes.length - 1]!) : ''
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(even) + tail, marked: odd }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return { text: markUtf16(even, encoding === 'utf-16le') + tail, marked: true }
  }
}

/** The bytes of halves without their other half are marked one by one. */
function markUtf16(bytes: Uint8Array, little: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 2) {
    const pair = at + 4 <= bytes.length ? String.fromCharCode(view.getUint16(at, little), view.getUint16(at + 2, little)) : ''
    const unit = String.fromCharCode(view.getUint16(at, little))
    if (unit.isWellFormed()) parts.push(unit)
    else if (pair.length === 2 && pair.isWellFormed()) {
      parts.push(pair)
      at += 2
    } else for (const byte of bytes.subarray(at, at + 2)) parts.push(String.fromCharCode(0xdc00 + byte))
  }
  return parts.join('')
}

/** Bytes that make no character are marked one by one. */
function decodeUtf32(bytes: Uint8Array, little: boolean): DecodedChunk {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const parts: string[] = []
  let marked = false
  for (let at = 0; at < bytes.length; at += 4) {
    const point = at + 4 <= bytes.length ? view.getUint32(at, little) : Number.NaN
    if (point < 0xd800 || (point > 0xdfff && point < 0x110000)) parts.push(String.fromCodePoint(point))
    else {
      marked = true
      for (const byte of bytes.subarray(at, at + 4)) parts.push(String.fromCharCode(0xdc00 + byte))
    }
  }
  return { text: parts.join(''), marked }
}

function decodeSingle(bytes: Uint8Array, table: Uint16Array): DecodedChunk {
  const units = new Uint16Array(bytes.length)
  let all = 0
  let marked = false
  for (let at = 0; at < bytes.length; at++) {
    const unit = table[bytes[at]!]!
    units[at] = unit
    all |= unit
    if (unit >= 0xdc00 && unit <= 0xdfff) marked = true
  }
  if (all < 0x80) return { text: strictUtf8.decode(bytes), marked: false }
  return { text: marked ? textOf(units) : utf16.decode(units), marked }
}

const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true })

function textOf(units: Uint16Array): string {
  const parts: string[] = []
  for (let at = 0; at < units.length; at += 8192) parts.push(String.fromCharCode(...units.subarray(at, at + 8192)))
  return parts.join('')
}

/** Encodings of other continents, as the platform knows them. */
function decodeOther(encoding: string): Decoder {
  const decoder = new TextDecoder(encoding)
  return (bytes, last) => {
    const text = decoder.decode(bytes, { stream: !last })
    const marked = text.includes('\ufffd')
    return { text: marked ? text.replaceAll('\ufffd', '\udc00') : text, marked }
  }
}
