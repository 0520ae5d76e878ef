import { appliesTo } from './composition.ts'
import { isResting, isSettled, type RunningItem } from './item-state.ts'
import { isOpen } from './progress.ts'
import type { Running } from './running.ts'

/** What a person can do with an item. `leave-out`: it does not apply; `take-up`: it does after all. */
export const MOVES = ['start', 'complete', 'reopen', 'leave-out', 'take-up'] as const
export type Move = (typeof MOVES)[number]

export type Actor = { side: 'customer' | 'vendor'; mayComplete: boolean }

/** Why not: `item.no.<code>`. */
export type Refused =
  | 'notAllowed'
  | 'otherSide'
  | 'byItself'
  | 'alreadySettled'
  | 'notDone'
  | 'resting'
  | 'waitsFirst'
  | 'endOfPlan'
  | 'notLeftOut'
  | 'answered'

export type MayMove = { yes: true } | { yes: false; code: Refused }

const YES: MayMove = { yes: true }
const no = (code: Refused): MayMove => ({ yes: false, code })

/** Whether this person may do this with this item now. Buttons and actions ask the same question. */
export function canMove(move: Move, item: RunningItem, who: Actor, running: Running): MayMove {
  if (!who.mayComplete) return no('notAllowed')
  if (move === 'start') return canStart(item, who)
  if (move === 'complete') return canComplete(item, who, running)
  if (move === 'reopen') return canReopen(item, who)
  if (move === 'leave-out') return canLeaveOut(item, who, running)
  return canTakeUp(item, who, running)
}

/** What an item still has to have said with it. */
export const needsReason = (move: Move, item: RunningItem): boolean => move === 'reopen' || (move === 'leave-out' && !item.optional)

/** Completes and reopens by itself, from the data or the keys behind it. */
export const movesByItself = (item: Pick<RunningItem, 'kind'>): boolean => item.kind === 'data' || item.kind === 'secret'

function canStart(item: RunningItem, who: Actor): MayMove {
  if (item.state !== 'not-started') return no('alreadySettled')
  return ownTurn(item, who)
}

function canComplete(item: RunningItem, who: Actor, running: Running): MayMove {
  if (isSettled(item)) return no('alreadySettled')
  if (isResting(item)) return no('resting')
  const turn = ownTurn(item, who)
  if (!turn.yes) return turn
  return closesWhatCameBefore(item) && openBefore(item, running).length > 0 ? no('waitsFirst') : YES
}

function canReopen(item: RunningItem, who: Actor): MayMove {
  if (item.state !== 'done') return no('notDone')
  if (movesByItself(item)) return no('byItself')
  return isOwn(item, who) || who.side === 'vendor' ? YES : no('otherSide')
}

function canLeaveOut(item: RunningItem, who: Actor, { plan }: Running): MayMove {
  if (isSettled(item)) return no('alreadySettled')
  if (item.key === plan.goLive.item || item.key === plan.done.item) return no('endOfPlan')
  return isOwn(item, who) || who.side === 'vendor' ? YES : no('otherSide')
}

function canTakeUp(item: RunningItem, who: Actor, { template, choices }: Running): MayMove {
  if (item.state !== 'not-applicable') return no('notLeftOut')
  const rule = template.items[item.key]
  if (rule && appliesTo(rule, choices) === 'no') return no('answered')
  return isOwn(item, who) || who.side === 'vendor' ? YES : no('otherSide')
}

/** Who passes a task on to a third party hears first that it is done: both shores may say so. */
function isOwn(item: RunningItem, { side }: Actor): boolean {
  return item.side === 'third-party' || item.side === side || (item.side === 'automatic' && side === 'vendor')
}

function ownTurn(item: RunningItem, who: Actor): MayMove {
  if (movesByItself(item)) return no('byItself')
  return isOwn(item, who) ? YES : no('otherSide')
}

/** A milestone is reached, and work is accepted, only when what it stands for is done. */
const closesWhatCameBefore = (item: RunningItem): boolean => item.kind === 'milestone' || item.kind === 'approval'

export const openBefore = (item: RunningItem, { items }: Pick<Running, 'items'>): RunningItem[] =>
  items.filter((one) => item.after.includes(one.key) && isOpen(one))
