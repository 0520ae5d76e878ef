import { evaluate, eventsIn, type Happened, itemsIn, type PlanChoices } from './conditions.ts'
import { isSettled, type RunningItem } from './item-state.ts'
import type { Template } from './template.ts'

export type GateState = {
  key: string
  open: boolean
  /** Items that still have to be done for it. */
  missingItems: string[]
  /** Events that still have to happen for it. */
  missingEvents: string[]
}

/** Which gates stand open. A gate that opens newly, compared with what was stored, is the moment to tell people. */
export function gateStates(template: Template, choices: PlanChoices, happened: Happened): GateState[] {
  return Object.entries(template.gates ?? {}).map(([key, gate]) => ({
    key,
    open: evaluate(gate.when, choices, happened) === true,
    missingItems: itemsIn(gate.when).filter((item) => !happened.isDone(item)),
    missingEvents: eventsIn(gate.when).filter((event) => !happened.isReached(event)),
  }))
}

/** What conditions may ask about a running onboarding. `reached`: anchors whose date has come or that were reported. */
export function happenedIn(items: readonly RunningItem[], reached: ReadonlySet<string> = new Set(), switchedByHand = false): Happened {
  const byKey = new Map(items.map((item) => [item.key, item]))
  const isDone = (key: string) => {
    const item = byKey.get(key)
    return item !== undefined && isSettled(item)
  }
  return {
    isDone,
    isReached: (event) => reached.has(event) || isDone(event),
    shareOf: (phase) => {
      const counted = items.filter((item) => item.phase === phase && item.state !== 'not-applicable')
      return counted.length === 0 ? 1 : counted.filter((item) => item.state === 'done').length / counted.length
    },
    switchedByHand,
  }
}
