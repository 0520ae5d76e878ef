/** The kinds of rows of a commit plan, in the order in which a reviewer wants to see them. */
export const PLAN_KINDS = ['changed', 'new', 'unchanged'] as const
export type PlanKind = (typeof PLAN_KINDS)[number]

/** The kind that the address names; null where it names none. */
export const kindOf = (asked: string | null): PlanKind | null => PLAN_KINDS.find((kind) => kind === asked) ?? null

/** The first kind of which there are rows. */
export const kindToShow = (counts: Record<PlanKind, number>): PlanKind => PLAN_KINDS.find((kind) => counts[kind] > 0) ?? 'new'

/** The row number that the address names; 0 where it names none. */
export const rowOf = (asked: string | null): number => (asked && /^\d{1,9}$/.test(asked) ? Number(asked) : 0)
