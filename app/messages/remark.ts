/** One comment as a page shows it. */
export type Remark = { id: string; body: string; author: string | null; side: 'customer' | 'vendor'; at: Date; internal: boolean }

/** Characters of a comment at most. */
export const LONGEST_REMARK = 5000
