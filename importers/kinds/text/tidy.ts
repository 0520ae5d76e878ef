/**
 * Text as a person sees it: Unicode NFC (UAX 15), every kind of space a plain one, runs of them one, none at the ends, invisible and
 * control characters gone, line ends `\n`. Smart quotes, dashes and joiners inside words stay. The same string is given back where
 * nothing changes, so that plain ASCII costs one pass and no memory.
 */
export function tidy(text: string): string {
  return ODD.test(text) ? tidySlowly(text) : text
}

/** Anything that may have to change: all but printable ASCII, two spaces, spaces at the ends. */
const ODD = /[^ -~]| {2}|^ | $/

/** Zero-width space, word joiner, byte order mark, soft hyphen, direction marks, object replacement. */
const INVISIBLE = /[\u200b\u2060\ufeff\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffc]/g
/** Controls but tab, line feed and carriage return. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g
const SPACES = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g

function tidySlowly(text: string): string {
  const tidied = text
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(INVISIBLE, '')
    .replace(CONTROLS, '')
    .replace(SPACES, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
  return tidied === text ? text : tidied
}
