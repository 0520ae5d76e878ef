import { Refusal } from '../../issues.ts'
import { LIMITS } from '../limits.ts'

/** What a part of a workbook is made of. `attributes` is the raw text behind the name; see `readAttributes`. */
export type XmlHandler = {
  open(name: string, attributes: string): void
  text(text: string): void
  close(name: string): void
}

/**
 * A scanner for the XML of workbooks, fed piece by piece: elements by their local names, texts with entities resolved.
 * Comments and processing instructions are passed over; a document type is refused (`xml-bomb`), so that no entity can
 * be declared; so is nesting too deep. `end` throws `Refusal` `xml-broken` where the part stops amid an element.
 */
export function createXmlScanner(handler: XmlHandler) {
  let rest = ''
  let depth = 0

  function push(piece: string): void {
    const text = rest + piece
    let at = 0
    for (;;) {
      const start = text.indexOf('<', at)
      if (start === -1) {
        const cut = text.indexOf('&', Math.max(at, text.length - 12))
        const end = cut === -1 ? text.length : cut
        if (end > at) handler.text(plainText(text.slice(at, end)))
        at = end
        break
      }
      if (start > at) handler.text(plainText(text.slice(at, start)))
      const end = markupEnd(text, start)
      if (end === -1) {
        at = start
        break
      }
      markup(text, start, end)
      at = end
    }
    rest = text.slice(at)
  }

  function markup(text: string, start: number, end: number): void {
    const sign = text.charCodeAt(start + 1)
    if (sign === 33) {
      if (text.startsWith('<![CDATA[', start)) handler.text(text.slice(start + 9, end - 3))
    } else if (sign === 47) {
      depth--
      handler.close(localName(text.slice(start + 2, endOfName(text, start + 2))))
    } else if (sign !== 63) open(text, start, end)
  }

  function open(text: string, start: number, end: number): void {
    const closed = text.charCodeAt(end - 2) === 47
    const nameEnd = endOfName(text, start + 1)
    const name = localName(text.slice(start + 1, nameEnd))
    handler.open(name, nameEnd === end - 1 ? '' : text.slice(nameEnd, closed ? end - 2 : end - 1))
    if (closed) handler.close(name)
    else if (++depth > LIMITS.xmlDepth) throw new Refusal('xml-bomb', { what: 'depth', limit: LIMITS.xmlDepth })
  }

  return {
    push,
    end(): void {
      if (rest.trim() !== '' || depth > 0) throw new Refusal('xml-broken', { format: 'xlsx' })
    },
  }
}

/** End of the markup that starts at a place, or -1 where it is not whole yet. Throws `Refusal` `xml-bomb` for `<!DOCTYPE`. */
export function markupEnd(text: string, start: number): number {
  if (text.charCodeAt(start + 1) === 33) return declarationEnd(text, start)
  if (text.charCodeAt(start + 1) === 63) return after(text.indexOf('?>', start), 2)
  let end = text.indexOf('>', start)
  while (end !== -1 && insideQuotes(text, start, end)) end = text.indexOf('>', end + 1)
  return after(end, 1)
}

const after = (at: number, length: number) => (at === -1 ? -1 : at + length)

function declarationEnd(text: string, start: number): number {
  if (text.startsWith('<!--', start)) return after(text.indexOf('-->', start + 4), 3)
  if (text.startsWith('<![CDATA[', start)) return after(text.indexOf(']]>', start + 9), 3)
  if (text.length - start < 9) return -1
  throw new Refusal('xml-bomb', { what: 'document type', format: 'xlsx' })
}

/** A `>` may stand in an attribute. Nearly always the sign before it tells that it does not. */
function insideQuotes(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(end - 1)
  if (before === 34 || before === 47 || end - start < 5) return false
  let quote = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (quote === 0 && (unit === 34 || unit === 39)) quote = unit
    else if (unit === quote) quote = 0
  }
  return quote !== 0
}

/** A name ends at a blank, a slash or the end of its tag. */
function endOfName(text: string, from: number): number {
  let at = from
  for (let unit = text.charCodeAt(at); unit > 32 && unit !== 62 && unit !== 47; unit = text.charCodeAt(at)) at++
  return at
}

function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon === -1 ? name : name.slice(colon + 1)
}

const ATTRIBUTE = /([^\s=:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** Attributes by local name. */
export function readAttributes(text: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [, name, double, single] of text.matchAll(ATTRIBUTE)) found[name!] = plainText(double ?? single ?? '')
  return found
}

const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text with its entities resolved and its line ends as XML sees them. */
export function plainText(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  if (!lines.includes('&')) return lines
  return lines.replace(ENTITY, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
    if (name !== undefined) return NAMED[name.toLowerCase()]!
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return point > 0x10ffff ? whole : String.fromCodePoint(point)
  })
}

const ESCAPED = /_x([0-9a-f]{4})_/gi

/** Excel writes characters that XML cannot hold, and `_x` itself, as `_xHHHH_` (ECMA-376 part 1, 22.9.2.19). */
export function excelText(text: string): string {
  return text.includes('_x') ? text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text
}
