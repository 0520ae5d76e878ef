/** An issue of a staged row, as far as showing it needs. */
export type ShownIssue = { field: string | null; code: string; level: number; params: Record<string, string | number> | null }

/** The worst issue at a field of a row; null when there is nothing to say. */
export function worstAt<T extends ShownIssue>(issues: readonly T[], field: string): T | null {
  return issues.reduce<T | null>((worst, issue) => (issue.field === field && (!worst || issue.level > worst.level) ? issue : worst), null)
}
