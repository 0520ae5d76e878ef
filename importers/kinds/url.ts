import { type Kind, quoted } from '../kind.ts'

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i
const HOST = /^(?:[\p{L}\p{N}-]+\.)+[\p{L}]{2,}$/u

/** A web address (WHATWG URL). Without a scheme `https://` is put before it; only http and https are taken. */
const url: Kind = {
  key: 'url',
  compile() {
    return (text, _cell, outcome) => {
      const value = SCHEME.test(text) ? text : `https://${text}`
      const host = /\s/.test(text) || !URL.canParse(value) ? '' : value.replace(SCHEME, '').split(/[/?#:]/, 1)[0]!
      return /^https?:/i.test(value) && HOST.test(host) ? value : outcome.error('not-a-url', { text: quoted(text) })
    }
  },
}
export default url
