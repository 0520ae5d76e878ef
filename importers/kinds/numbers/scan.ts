/**
 * One pass over a number as people type it: affixes off, separators counted. Called for every cell of a column, so the
 * findings lie in one reused object instead of a new one per call; read them before the next call.
 *
 * Grouping is by threes and by one sign throughout (ISO 80000-1, 7.3.2, and the habits of CLDR for en, nl, fi, sv, de-CH).
 */
export const found = {
  /** The digits and separators lie in [from, to). */
  from: 0,
  to: 0,
  negative: false,
  /** Character codes of the first and of the second kind of separator, 0 where there is none. */
  first: 0,
  second: 0,
  /** How often the first one occurs. */
  firsts: 0,
  /** Digits before the first separator and after the last one. */
  head: 0,
  tail: 0,
  /** Every run of digits between two separators has three, and the first does not start with 0. */
  grouped: true,
  exponent: 0,
  percent: false,
  /** `12,-`: the code of a decimal sign with a dash in place of the cents, else 0. */
  dashed: 0,
  /** A currency sign or code stood beside the number. */
  currency: false,
  /** `€/h`, `per uur`: the number is a rate. */
  rate: false,
}

const COMMA = 44
const POINT = 46
const SPACE = 32
const APOSTROPHE = 39

const CODES = new Set('EUR USD GBP SEK NOK DKK CHF PLN CZK HUF RON BGN ISK JPY CNY INR CAD AUD TRY UAH RUB IQD kr Kr'.split(' '))

/** Space, no-break, figure, thin and narrow no-break space, tab. */
export function isSpace(code: number): boolean {
  return code === SPACE || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x2007 || code === 9
}

function isMinus(code: number): boolean {
  return code === 45 || code === 0x2212 || code === 0x2013
}

function isCurrencySign(code: number): boolean {
  return code === 0x20ac || code === 36 || code === 163 || code === 165
}

function isLetter(code: number): boolean {
  return (code > 64 && code < 91) || (code > 96 && code < 123)
}

/** True where the text has the outline of a number; which readings fit is told by {@link found}. */
export function scanNumber(text: string): boolean {
  found.from = 0
  found.to = text.length
  found.negative = found.percent = found.currency = found.rate = false
  found.exponent = found.dashed = 0
  const first = text.charCodeAt(0)
  const last = text.charCodeAt(found.to - 1)
  if (!(isDigit(first) && isDigit(last)) && !trimAffixes(text)) return false
  return scanBody(text) || (isDigit(first) && trimExponent(text) && scanBody(text))
}

function isDigit(code: number): boolean {
  return code > 47 && code < 58
}

function scanBody(text: string): boolean {
  let run = 0
  found.first = found.second = found.firsts = found.head = 0
  found.grouped = true
  for (let at = found.from; at < found.to; at++) {
    const code = text.charCodeAt(at)
    if (isDigit(code)) run++
    else if (found.second !== 0 || !takeSeparator(isSpace(code) ? SPACE : code === 0x2019 ? APOSTROPHE : code, run)) return false
    else run = 0
  }
  found.tail = run
  if (found.first !== 0 && (found.head < 1 || found.head > 3 || text.charCodeAt(found.from) === 48)) found.grouped = false
  return run > 0
}

function takeSeparator(code: number, run: number): boolean {
  if (code !== COMMA && code !== POINT && code !== SPACE && code !== APOSTROPHE) return false
  if (found.first === 0) {
    found.first = code
    found.head = run
    found.firsts = 1
    return true
  }
  if (run !== 3) found.grouped = false
  if (code === found.first) found.firsts++
  else found.second = code
  return run > 0
}

/** Takes signs, brackets, currency and percent off both ends; false where they contradict each other. */
function trimAffixes(text: string): boolean {
  let open = false
  let signs = 0
  for (; found.from < found.to; found.from++) {
    const code = text.charCodeAt(found.from)
    if (isDigit(code) || ((code === COMMA || code === POINT) && isDigit(text.charCodeAt(found.from + 1)))) break
    if (code === 40 && !open) open = true
    else if (isMinus(code)) found.negative = ++signs > 0
    else if (code === 43) signs++
    else if (isCurrencySign(code)) found.currency = true
    else if (isLetter(code)) {
      const length = codeLength(text, found.from)
      if (length === 0) return false
      found.currency = true
      found.from += length - 1
    } else if (!isSpace(code) && !(code === APOSTROPHE && found.from === 0)) return false
  }
  return found.from < found.to && trimEnd(text, open, signs)
}

const RATE = /\s*(?:\/|per |p\/)\s?(?:h|hr|hour|u|uur|t|tunti)\.?$/i

function trimEnd(text: string, open: boolean, signs: number): boolean {
  let closed = false
  if (isLetter(text.charCodeAt(found.to - 1)) && RATE.test(text)) {
    found.rate = true
    found.to = text.search(RATE)
  }
  for (; found.to > found.from; found.to--) {
    const code = text.charCodeAt(found.to - 1)
    if (isDigit(code)) break
    if (code === 41 && open && !closed) closed = true
    else if (code === 37 && !found.percent) found.percent = true
    else if (isMinus(code) || code === 0x2014) {
      const before = text.charCodeAt(found.to - 2)
      if ((before === COMMA || before === POINT) && isDigit(text.charCodeAt(found.to - 3))) {
        found.dashed = before
        found.to -= 1
      } else if (code === 0x2014 || ++signs > 1) return false
      else found.negative = true
    } else if (isCurrencySign(code)) found.currency = true
    else if (isLetter(code)) {
      const length = codeLengthBefore(text, found.to)
      if (length === 0) return false
      found.currency = true
      found.to -= length - 1
    } else if (!isSpace(code)) return false
  }
  if (open !== closed || (open && signs > 0) || signs > 1 || (found.percent && found.currency)) return false
  if (open) found.negative = true
  return found.to > found.from
}

function codeLength(text: string, at: number): number {
  let end = at
  while (end - at < 4 && isLetter(text.charCodeAt(end))) end++
  return end - at < 4 && CODES.has(text.slice(at, end)) ? end - at : 0
}

function codeLengthBefore(text: string, end: number): number {
  let at = end
  while (at > 0 && end - at < 4 && isLetter(text.charCodeAt(at - 1))) at--
  return end - at < 4 && CODES.has(text.slice(at, end)) ? end - at : 0
}

/** `1,5E+05`, as Excel shows long numbers; the sign is demanded, for `12E4` is somebody's code. */
function trimExponent(text: string): boolean {
  const end = text.length
  let at = end - 1
  while (at > 0 && isDigit(text.charCodeAt(at))) at--
  const sign = text.charCodeAt(at)
  if ((sign !== 43 && sign !== 45) || (text.charCodeAt(at - 1) | 32) !== 101 || end - at > 3 || end - at < 2) return false
  found.exponent = Number(text.slice(at))
  found.to = at - 1
  return found.to > 0
}
