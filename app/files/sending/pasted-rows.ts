/** Clipboard text that is rows of a spreadsheet: cells are parted by tabs, or there are several lines. */
export function areRows(text: string): boolean {
  return text.includes('\t') || /\S[^\S\n]*\n.*\S/.test(text)
}

/** The rows as a file, as if they had been saved as tab-separated text. @param name without an ending, in the reader's language */
export function pastedRows(text: string, name: string, now: Date): File {
  return new File([text], `${name}.tsv`, { type: 'text/tab-separated-values', lastModified: now.getTime() })
}
