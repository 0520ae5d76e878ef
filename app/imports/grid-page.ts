/** Rows of one page of the grid. */
export const PAGE_ROWS = 100
