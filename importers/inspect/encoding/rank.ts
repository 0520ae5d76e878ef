import { singleByteTable } from '../../read/text/encodings.ts'
import type { Contexts } from './survey.ts'

/** Letters beyond ASCII of the languages of Europe (Unicode CLDR, exemplar characters). */
const ALPHABETS: Record<string, string> = {
  nl: 'éëïöüèêáóúíàç',
  fi: 'äöåéüšž',
  de: 'äöüßé',
  fr: 'àâæçéèêëîïôœùûüÿ',
  es: 'áéíóúñüªº',
  pt: 'ãõáâàçéêíóôúü',
  it: 'àèéìòùóîï',
  da: 'æøåéäöü',
  is: 'ðþáéíóúýæö',
  et: 'äöõüšž',
  pl: 'ąćęłńóśźż',
  cs: 'áčďéěíňóřšťúůýžľĺŕäô',
  hu: 'áéíóöőúüű',
  ro: 'ăâîșțşţ',
  hr: 'čćđšž',
  lt: 'ąčęėįšųūž',
  lv: 'āčēģīķļņšūžõ',
  tr: 'çğıöşüâîİ',
  ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  el: 'αάβγδεέζηήθιίϊΐκλμνξοόπρσςτυύϋΰφχψωώ',
}
/** Names of several countries in one list: worth a little less than one language. */
const GROUPS: Record<string, string> = {
  west: [...'nl fi de fr es pt it da'.split(' ')].map((language) => ALPHABETS[language]).join(''),
  east: [...'pl cs hu ro hr'.split(' ')].map((language) => ALPHABETS[language]).join(''),
  baltic: [...'et lt lv'.split(' ')].map((language) => ALPHABETS[language]).join(''),
}
const GROUP_WORTH = 0.95

/** Signs that texts hold anywhere. */
const SIGNS = '€£§°©®«»„“”‘’‚–—…•™´`¨·±²³½¼¾µ×¡¿\u00a0¢¥¤†‰'

/** Candidates with what they are likelier than others by, before any letter is seen. */
const CANDIDATES = {
  'windows-1252': 0.05,
  'iso-8859-15': 0.03,
  'windows-1250': 0.02,
  'windows-1257': 0.01,
  'windows-1254': 0.01,
  macintosh: 0.01,
  ibm850: 0.01,
  'iso-8859-2': 0,
  'windows-1251': 0,
  'windows-1253': 0,
}
/** Scripts of their own, in which every letter of a word lies beyond ASCII. */
export const OWN_SCRIPTS = ['windows-1251', 'windows-1253']
/** First code of Greek; Cyrillic follows. */
const GREEK = 0x370

/**
 * Single-byte encodings by how well the letters make sense in them, best first; scores up to 1. A letter counts when the
 * best-fitting language has it and its case agrees with its neighbours; signs count where no letters touch on both sides. Three letters beyond ASCII in a row are not European.
 */
export function rankSingleBytes(contexts: Contexts): { encoding: string; score: number }[] {
  const ranked = Object.entries(CANDIDATES).map(([encoding, prior]) => ({ encoding, score: score(contexts, encoding) * 0.95 + prior }))
  ranked.sort((a, b) => b.score - a.score)
  return ranked
}

function score(contexts: Contexts, encoding: string): number {
  const table = singleByteTable(encoding)!
  const alphabets = { ...ALPHABETS, ...GROUPS }
  const byLanguage = new Map(Object.keys(alphabets).map((language) => [language, 0]))
  let signs = 0
  let all = 0
  for (const [key, count] of contexts) {
    const [before, letter, after] = [table[key >> 16]!, table[(key >> 8) & 255]!, table[key & 255]!].map((unit) =>
      String.fromCharCode(unit),
    )
    all += Math.min(count, 200)
    const crowded = !OWN_SCRIPTS.includes(encoding) && key >> 16 > 127 && (key & 255) > 127
    const weight = Math.min(count, 200) * (crowded ? 0.3 : 1)
    if (SIGNS.includes(letter!)) signs += weight * signFits(before!, letter!, after!)
    else
      for (const [language, sum] of byLanguage)
        byLanguage.set(language, sum + weight * worth(language) * letterFits(before!, letter!, after!, alphabets[language]!))
  }
  return all === 0 ? 0 : (Math.max(...byLanguage.values()) + signs) / all
}

const worth = (language: string) => (language in GROUPS ? GROUP_WORTH : 1)

const isLetter = (text: string) => text.toLowerCase() !== text.toUpperCase()
const isUpper = (text: string) => isLetter(text) && text === text.toUpperCase()
const isLower = (text: string) => isLetter(text) && text === text.toLowerCase()

/** A letter of Greek or Cyrillic beside one of Latin: nobody writes so. */
const mixesScripts = (letter: string, beside: string) => letter.charCodeAt(0) >= GREEK && letter < '\u0530' && /[A-Za-z]/.test(beside)

function letterFits(before: string, letter: string, after: string, alphabet: string): number {
  if (mixesScripts(letter, before) || mixesScripts(letter, after)) return -0.5
  if (!alphabet.includes(letter) && !alphabet.includes(letter.toLowerCase())) return isLetter(letter) ? 0 : -0.5
  if (isUpper(letter) && (isLower(before) || (isLower(after) && isUpper(before)))) return -0.5
  if (isLower(letter) && isUpper(before) && isUpper(after)) return -0.5
  return isLetter(before) || isLetter(after) ? 1 : 0.3
}

function signFits(before: string, sign: string, after: string): number {
  const inWord = isLetter(before) && isLetter(after)
  if (inWord) return sign === '’' || sign === '·' ? 0.8 : -0.5
  if (sign === '¤') return 0.2
  return '„“”‘’‚–—…€£§°©®\u00a0«»'.includes(sign) ? 0.9 : 0.5
}
