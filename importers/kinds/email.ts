import { type Kind, quoted } from '../kind.ts'
import { tidy } from './text/tidy.ts'

/** The pattern of HTML's e-mail input (a practical subset of RFC 5322), with at least one dot in the domain. */
const ADDRESS =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*\.[a-z][a-z0-9-]*[a-z0-9]$/i
const NAMED = /^[^<>]*<([^<>\s]+)>$/
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
      const value = ADDRESS.test(text) ? text : unwrap(text)
      if (value === null) return outcome.error(SEVERAL.test(text) ? 'several-emails' : 'not-an-email', { text: quoted(text) })
      return lowerDomain(value)
    }
  },
}
export default email

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
