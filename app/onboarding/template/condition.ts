/** The names a condition may use. `Names` of a template are literal unions, so that a wrong one does not compile. */
export type Names = {
  item: string
  event: string
  question: string
  edition: string
  segment: string
  module: string
  option: string
  branch: string
  phase: string
  recurrence: string
}

/**
 * When an item applies or a gate opens. Answered with yes, no or not known yet (`evaluate` in `../conditions.ts`).
 */
export type Condition<N extends Names = Names> =
  | { question: N['question']; is: string }
  | { edition: readonly N['edition'][] }
  | { segment: readonly N['segment'][] }
  | { contracted: N['module'] }
  /** The customer has accepted the option and its price. */
  | { accepted: N['option'] }
  | { branch: N['branch']; is: string }
  | { done: N['item'] }
  | { reached: N['event'] }
  /** Share of the applying items that are done, 0 to 1, of one phase. */
  | { share: number; of: N['phase'] }
  /** Somebody of the vendor says so. */
  | { switched: 'by-hand' }
  | { all: readonly Condition<N>[] }
  | { any: readonly Condition<N>[] }
  | { not: Condition<N> }
