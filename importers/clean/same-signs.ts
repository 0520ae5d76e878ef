const SEPARATORS = ' \u00a0\u202f()-./'

/** Are two texts the same but for spaces and the punctuation that separates groups of digits? */
export function sameSigns(a: string, b: string): boolean {
  let at = 0
  for (let i = 0; i < a.length; i++) {
    if (isSeparator(a, i)) continue
    while (at < b.length && isSeparator(b, at)) at++
    if (at >= b.length || a.charCodeAt(i) !== b.charCodeAt(at)) return false
    at++
  }
  while (at < b.length && isSeparator(b, at)) at++
  return at === b.length
}

/** Digits, letters and the plus sign come after the separators of ASCII. */
function isSeparator(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code < 48 && code !== 43) || code > 127 ? SEPARATORS.includes(text[at]!) : false
}
