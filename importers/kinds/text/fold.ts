/** Lower case without diacritics: `Sähköposti` → `sahkoposti`, `Łódź` → `lodz`. For comparing, never for keeping. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  for (let at = 0; at < lower.length; at++) if (lower.charCodeAt(at) > 127) return foldMarks(lower)
  return lower
}

function foldMarks(lower: string): string {
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
}

/** Folded, and only letters and digits of any script left: the form in which names and values of choices are compared. */
export function squash(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '')
}
