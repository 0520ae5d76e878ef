import type { Newline } from '../../inspection.ts'
import type { ByteSource } from '../../read/source.ts'
import { concat, validUtf8 } from '../../read/text/decode.ts'

/** A non-ASCII byte with its neighbours, and how often it stands so: key `before << 16 | byte << 8 | after`. */
export type Contexts = Map<number, number>

/** Distinct contexts kept; real texts stay far below. */
const MOST_CONTEXTS = 20_000

/** What one pass over the bytes counts. */
export type ByteSurvey = {
  bytes: number
  mark: string | null
  /** UTF-16 or UTF-32 without a mark. */
  wide: string | null
  /** Well-formed UTF-8 characters of two to four bytes, and bytes that belong to none. */
  multibyte: number
  broken: number
  /** Control characters that texts do not hold (NUL is counted apart). */
  controls: number
  nuls: number
  contexts: Contexts
  newlines(encoding: string): Newline | null
}

/** Reads a source once, byte by byte, up to a limit. */
export async function surveyBytes(source: ByteSource, limitBytes: number, override?: string): Promise<ByteSurvey> {
  const head = await source.slice(0, 4096)
  const mark = byteOrderMark(head)
  const wide = mark ? null : zeroPattern(head)
  const counter = createCounter(WIDTHS[override ?? mark ?? wide ?? ''] ?? null)
  let left = limitBytes
  for await (const bytes of source.stream()) {
    counter.add(bytes.length > left ? bytes.subarray(0, left) : bytes)
    left -= bytes.length
    if (left <= 0) break
  }
  return { ...counter.result(limitBytes >= source.size), mark, wide, bytes: source.size }
}

/** Bytes per unit of an encoding, and which of them holds ASCII. */
const WIDTHS: Record<string, { unit: number; low: number }> = {
  'utf-16le': { unit: 2, low: 0 },
  'utf-16be': { unit: 2, low: 1 },
  'utf-32le': { unit: 4, low: 0 },
  'utf-32be': { unit: 4, low: 3 },
}

function byteOrderMark(head: Uint8Array): string | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8'
  if (head[0] === 0xff && head[1] === 0xfe) return head[2] === 0 && head[3] === 0 ? 'utf-32le' : 'utf-16le'
  if (head[0] === 0 && head[1] === 0 && head[2] === 0xfe && head[3] === 0xff) return 'utf-32be'
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : null
}

/** UTF-16 and UTF-32 without a mark: Latin text has zeros in all other bytes of a unit, and hardly any in its own. */
function zeroPattern(head: Uint8Array): string | null {
  if (head.length < 4) return null
  const zeros = [0, 0, 0, 0]
  for (let at = 0; at < head.length; at++) if (head[at] === 0) zeros[at % 4]!++
  const [a, b, c, d] = zeros.map((count) => (count * 4) / head.length)
  const full = (...shares: (number | undefined)[]) => shares.every((share) => share! > 0.5)
  const none = (...shares: (number | undefined)[]) => shares.every((share) => share! < 0.2)
  if (full(b, c, d) && none(a)) return 'utf-32le'
  if (full(a, b, c) && none(d)) return 'utf-32be'
  if (full(b, d) && none(a, c)) return 'utf-16le'
  return full(a, c) && none(b, d) ? 'utf-16be' : null
}

function createCounter(wide: { unit: number; low: number } | null) {
  const counts = { multibyte: 0, broken: 0, controls: 0, nuls: 0 }
  const contexts: Contexts = new Map()
  const ends = { crlf: 0, lf: 0, cr: 0 }
  let rest: Uint8Array = new Uint8Array(0)
  let before = 0
  let afterReturn = false

  function line(byte: number): void {
    if (byte === 10 && afterReturn) {
      ends.crlf++
      ends.cr--
    } else if (byte === 10) ends.lf++
    if (byte === 13) ends.cr++
    afterReturn = byte === 13
  }

  function addNarrow(bytes: Uint8Array, last: boolean): number {
    const end = last ? bytes.length : bytes.length - 4
    let at = 0
    while (at < end) {
      const byte = bytes[at]!
      if (byte > 31 && byte < 0x80) {
        afterReturn = false
        at = endOfPlain(bytes, at + 1, end)
        continue
      }
      if (byte < 0x80) {
        if (byte === 10 || byte === 13) line(byte)
        else if (byte === 0) counts.nuls++
        else if (byte !== 9) counts.controls++
        if (afterReturn && byte !== 13) afterReturn = false
        at++
        continue
      }
      afterReturn = false
      const length = validUtf8(bytes, at)
      if (length > 0) counts.multibyte++
      else counts.broken++
      for (let next = 0; next < (length || 1); next++) note(bytes, at + next)
      at += length || 1
    }
    before = at > 0 ? bytes[at - 1]! : before
    return Math.min(at, bytes.length)
  }

  function note(bytes: Uint8Array, at: number): void {
    const key = ((at > 0 ? bytes[at - 1]! : before) << 16) | (bytes[at]! << 8) | (bytes[at + 1] ?? 0)
    const seen = contexts.get(key)
    if (seen !== undefined || contexts.size < MOST_CONTEXTS) contexts.set(key, (seen ?? 0) + 1)
  }

  function addWide(bytes: Uint8Array, { unit, low }: { unit: number; low: number }): number {
    const end = bytes.length - (bytes.length % unit)
    for (let at = 0; at < end; at += unit) {
      const byte = bytes[at + low]!
      let others = 0
      for (let next = 0; next < unit; next++) if (next !== low) others |= bytes[at + next]!
      if (others === 0 && (byte === 10 || byte === 13)) line(byte)
      else afterReturn = false
    }
    return end
  }

  return {
    add(bytes: Uint8Array): void {
      const joined = rest.length === 0 ? bytes : concat(rest, bytes)
      const end = wide === null ? addNarrow(joined, false) : addWide(joined, wide)
      rest = joined.slice(Math.max(0, end))
    },
    result(whole: boolean) {
      if (wide === null && whole) addNarrow(rest, true)
      return { ...counts, contexts, newlines: (): Newline | null => nameEnds(ends) }
    },
  }
}

/** Most bytes are letters and digits of ASCII: passed over in a run. */
function endOfPlain(bytes: Uint8Array, from: number, end: number): number {
  let at = from
  while (at < end && bytes[at]! > 31 && bytes[at]! < 0x80) at++
  return at
}

function nameEnds(ends: { crlf: number; lf: number; cr: number }): Newline | null {
  const kinds = (['crlf', 'lf', 'cr'] as const).filter((kind) => ends[kind] > 0)
  return kinds.length > 1 ? 'mixed' : (kinds[0] ?? null)
}
