/*
 * A text that a spreadsheet would run as a formula is written so that it does not.
 * Rule of OWASP "CSV Injection": a cell that starts with = + - @ tab or line end (or their full-width forms) gets an
 * apostrophe in front. Blanks in front of the sign don't help an attacker. Plain negative numbers stay numbers.
 *
 * Reading back: an apostrophe is taken away only where `guardFormula` would put one, that is in front of such a text
 * (and in front of an apostrophe that stands before such a text). So `releaseFormula(guardFormula(x)) === x` for every x,
 * and `'s-Hertogenbosch` or `'00123` are never touched.
 */

const RUNS = /^'*[\s\u200b\ufeff]*[=+\-@\t\r\n＝＋－＠−]/u
const STARTS_WITH_BREAK = /^'*[\t\r\n]/u
/** A negative amount in any usual writing: -12, -1.234,50, -5 %, -12e3. Nothing a spreadsheet could call. */
const PLAIN_NEGATIVE = /^-\d[\d., '\u00a0\u202f]*(e[+-]?\d{1,3})?\s?%?$/iu

/** Would a spreadsheet that opens this text as a cell of a CSV file take it for a formula? */
export function runsAsFormula(text: string): boolean {
  if (PLAIN_NEGATIVE.test(text)) return false
  return RUNS.test(text) || STARTS_WITH_BREAK.test(text)
}

/** The text as it goes into a CSV cell. */
export function guardFormula(text: string): string {
  return runsAsFormula(text) ? `'${text}` : text
}

/** The text as it was before `guardFormula`. */
export function releaseFormula(text: string): string {
  return text.startsWith("'") && runsAsFormula(text.slice(1)) ? text.slice(1) : text
}
