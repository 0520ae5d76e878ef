/** How bad an issue is: an error blocks submitting, a warning may stay, an info only tells what was done. */
export type Level = 'error' | 'warning' | 'info'

/**
 * Something to say about a cell, a row or a file. A code and parameters: the words are chosen last, in the reader's
 * language, from the catalogue `issues.<code>`.
 */
export type Issue = {
  code: string
  level: Level
  /** Field key of the entity; absent where the issue is about the row or the file. */
  field?: string
  /** Source column, 0-based; absent where no column is meant. */
  column?: number
  /** Values for the sentence; never a secret. */
  params?: Record<string, string | number>
}

/** A refusal of a whole file: nothing was read, nothing was kept half-done. Words: `refusals.<code>`. */
export class Refusal extends Error {
  readonly code: string
  readonly params: Record<string, string | number>
  constructor(code: string, params: Record<string, string | number> = {}) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.params = params
  }
}
