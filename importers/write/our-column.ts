/*
 * The error workbook has two columns that are ours. Their headers end in a mark, so that a corrected file is recognised
 * when it comes back, whatever language it was written in and even after it was saved as CSV.
 */

export type OurColumn = { holds: 'row'; reference: string } | { holds: 'messages' }

const MARK = /\[gw:(?:row:([\w-]{1,64})|(messages))\]\s*$/

/** What a column of ours holds; undefined for the customer's own columns. */
export function ourColumn(header: string): OurColumn | undefined {
  const [mark, reference] = MARK.exec(header) ?? []
  if (!mark) return undefined
  return reference ? { holds: 'row', reference } : { holds: 'messages' }
}

/** Stands unseen in the first row of the guide sheet, so that nobody is asked whether it holds the data. */
export const GUIDE_MARK = '[gw:guide]'

/** Is this the first row of the guide sheet of our own template? */
export function isOurGuide(firstRow: readonly string[] | undefined): boolean {
  return firstRow?.includes(GUIDE_MARK) ?? false
}

/** Header of the column with the row numbers of the file that the import `reference` was made from. */
export function rowHeader(words: string, reference: string): string {
  const header = `${words} [gw:row:${reference}]`
  if (!ourColumn(header)) throw new Error('An import reference has letters, digits, - and _ only, at most 64')
  return header
}

export function messagesHeader(words: string): string {
  return `${words} [gw:messages]`
}

/** The import that this file corrects, and where the row numbers stand; undefined for any other file. */
export function correctedImport(headers: string[]): { reference: string; rowColumn: number } | undefined {
  for (const [rowColumn, header] of headers.entries()) {
    const ours = ourColumn(header)
    if (ours?.holds === 'row') return { reference: ours.reference, rowColumn }
  }
  return undefined
}
