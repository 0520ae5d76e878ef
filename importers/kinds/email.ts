import { type Kind, quoted } from '../kind.ts'
import { tidy } from './text/tidy.ts'

/** The pattern of HTML's e-mail input (a practical subset of RFC 5322), with at least one dot in the domain. */
const ADDRESS =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*\.[a-z][a-z0-9-]*[a-z0-9]$/i
const NAMED = /^[^<>]*<([^<>\s]+)>$/
const AT = 64
const DOT = 46
const HYPHEN = 45
const SEVERAL = /@[^@]*[;,\s/]+[^@]*@/

/**
 * One e-mail address; the domain in lower case, `mailto:` and a name around it taken off. Two addresses are an error, not the first of
 * them. Domains with letters beyond ASCII are accepted in their own script (RFC 6531).
 */
const email: Kind = {
  key: 'email',
  strict: true,
  compile() {
    return (text, _cell, outcome) => {
      if (isPlain(text)) return text
      const value = ADDRESS.test(text) ? text : unwrap(text)
      if (value === null) return outcome.error(SEVERAL.test(text) ? 'several-emails' : 'not-an-email', { text: quoted(text) })
      return lowerDomain(value)
    }
  },
}
export default email

/** Most addresses: lower-case letters, digits, dots and hyphens only, each dot and hyphen between others. One pass, no pattern. */
function isPlain(text: string): boolean {
  let at = 0
  let dot = 0
  let before = DOT
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if ((code > 96 && code < 123) || (code > 47 && code < 58)) before = 0
    else if (before !== 0) return false
    else if (code === AT && at === 0) before = at = index
    else if (code === DOT || code === HYPHEN) {
      before = code
      if (code === DOT) dot = index
    } else return false
  }
  const end = text.charCodeAt(text.length - 1)
  return at > 0 && dot > at && before === 0 && text.length - dot > 2 && text.length - at < 64 && text.charCodeAt(dot + 1) > 96 && end > 47
}

function unwrap(text: string): string | null {
  const inner = (NAMED.exec(text)?.[1] ?? text).replace(/^mailto:/i, '').replace(/[;,]$/, '')
  if (ADDRESS.test(inner)) return inner
  const at = inner.lastIndexOf('@')
  if (at < 1 || /[\s@;,]/.test(inner.slice(0, at))) return null
  const host = asciiHost(inner.slice(at + 1))
  return host !== null && tidy(inner) === inner && ADDRESS.test(`a@${host}`) && /^[^\s<>()[\]\\"]+$/.test(inner) ? inner : null
}

function asciiHost(host: string): string | null {
  return /[^\x20-\x7e]/.test(host) && URL.canParse(`https://${host}`) ? new URL(`https://${host}`).hostname : null
}

function lowerDomain(value: string): string {
  for (let at = value.lastIndexOf('@') + 1; at < value.length; at++) {
    const code = value.charCodeAt(at)
    if ((code > 64 && code < 91) || code > 127) {
      const split = value.lastIndexOf('@') + 1
      return value.slice(0, split) + value.slice(split).toLowerCase()
    }
  }
  return value
}
