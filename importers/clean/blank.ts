const MARKS = new Set(['-', '--', '---', '–', '—', 'n/a', '#n/a', 'n.a.', 'null', '(null)', '\\n', 'nvt', 'n.v.t.', '?'])

/** Is this what people and databases write where there is nothing? Only asked of a value that is no value of its kind. */
export function isBlankMark(text: string): boolean {
  return text.length <= 6 && MARKS.has(text.toLowerCase())
}
