import { type Kind, unknown } from '../kind.ts'
import { squash } from './text/fold.ts'

const TWO = `af am ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka kk km kn ko ku ky lb
lo lt lv mk ml mn mr ms mt my nb ne nl nn no pa pl ps pt ro ru si sk sl so sq sr sv sw ta te th tl tr uk ur uz vi zh`.split(/\s+/)
/** Three-letter codes of ISO 639-2 (both forms) and of Finnish accounting products. */
const THREE =
  'eng:en nld:nl dut:nl fin:fi swe:sv deu:de ger:de fra:fr fre:fr spa:es ita:it dan:da nor:no est:et lav:lv lit:lt pol:pl rus:ru por:pt'
/** Country codes that people take for language codes. */
const MISTAKEN: Record<string, string> = {
  se: 'sv',
  dk: 'da',
  ee: 'et',
  gb: 'en',
  us: 'en',
  cz: 'cs',
  gr: 'el',
  jp: 'ja',
  cn: 'zh',
  ua: 'uk',
  at: 'de',
}

const byName = new Map<string, string>()
const languages = ['en', 'nl', 'fi', 'sv'].map(namesIn)
for (const code of TWO) {
  byName.set(code, code)
  for (const names of [...languages, namesIn(code)]) {
    const name = squash(names.of(code) ?? '')
    if (name.length > 2 && !byName.has(name)) byName.set(name, code)
  }
}
for (const pair of THREE.split(' ')) byName.set(pair.slice(0, 3), pair.slice(4))

/** A language as ISO 639-1 code, from its code (`nl`, `nl-BE`, `FIN`) or its name in en, nl, fi, sv or itself (CLDR). */
const language: Kind = {
  key: 'language',
  strict: true,
  notation: 'any',
  compile() {
    return (text, _cell, outcome) => {
      const form = squash(/^[a-z]{2}[-_][a-z]{2}$/i.test(text) ? text.slice(0, 2) : text)
      return byName.get(form) ?? outcome.error('unknown-language', unknown(text, MISTAKEN[form]))
    }
  },
}
export default language

function namesIn(language: string): Intl.DisplayNames {
  return new Intl.DisplayNames([language], { type: 'language' })
}
