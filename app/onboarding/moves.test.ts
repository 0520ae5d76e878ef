import { describe, expect, test } from 'vitest'
import { calendarOf } from './holidays.ts'
import { instantiate } from './instantiate.ts'
import { begin, type ItemState } from './item-state.ts'
import { type Actor, canMove, type Move } from './moves.ts'
import type { Running } from './running.ts'
import timewax from './templates/timewax.ts'

const choices = { edition: 'professional' }
const plan = instantiate(timewax, choices, '2026-11-02', calendarOf('NL'))
const customer: Actor = { side: 'customer', mayComplete: true }
const vendor: Actor = { side: 'vendor', mayComplete: true }

/** Whether somebody may do this with an item in a state: `yes`, or why not. */
function may(move: Move, key: string, who: Actor, state: ItemState = 'not-started', others: Partial<Record<string, ItemState>> = {}) {
  const items = begin(plan.items).map((item) => ({ ...item, state: item.key === key ? state : (others[item.key] ?? item.state) }))
  const running: Running = { template: timewax, plan, choices, items }
  const answer = canMove(move, items.find((item) => item.key === key)!, who, running)
  return answer.yes ? 'yes' : answer.code
}

describe('who may do what with an item', () => {
  test('each side does its own', () => {
    expect(may('complete', 'key-users', customer)).toBe('yes')
    expect(may('complete', 'key-users', vendor)).toBe('otherSide')
    expect(may('start', 'basic-set-up', vendor)).toBe('yes')
    expect(may('start', 'basic-set-up', customer)).toBe('otherSide')
  })

  test('the vendor may reopen and leave out what is the customer’s, not the other way round', () => {
    expect(may('reopen', 'key-users', vendor, 'done')).toBe('yes')
    expect(may('leave-out', 'key-users', vendor)).toBe('yes')
    expect(may('reopen', 'basic-set-up', customer, 'done')).toBe('otherSide')
    expect(may('leave-out', 'basic-set-up', customer)).toBe('otherSide')
  })

  test('data completes and reopens by itself alone', () => {
    expect(may('complete', 'customers', customer)).toBe('byItself')
    expect(may('reopen', 'customers', vendor, 'done')).toBe('byItself')
  })

  test('nobody moves anything whose role does not complete items', () => {
    expect(may('complete', 'key-users', { side: 'customer', mayComplete: false })).toBe('notAllowed')
  })

  test('what rests, is done or does not apply is not completed', () => {
    expect(may('complete', 'key-users', customer, 'paused')).toBe('resting')
    expect(may('complete', 'key-users', customer, 'done')).toBe('alreadySettled')
    expect(may('complete', 'key-users', customer, 'not-applicable')).toBe('alreadySettled')
  })

  test('work is accepted only when it is done', () => {
    expect(may('complete', 'accept-set-up', customer)).toBe('waitsFirst')
    const before = Object.fromEntries(timewax.items['accept-set-up']!.after!.map((key) => [key, 'done' as const]))
    expect(may('complete', 'accept-set-up', customer, 'not-started', before)).toBe('yes')
  })

  test('go-live cannot be left out', () => {
    expect(may('leave-out', 'go-live', vendor)).toBe('endOfPlan')
  })

  test('what was left out by hand can be taken up again', () => {
    expect(may('take-up', 'projects', customer, 'not-applicable')).toBe('yes')
    expect(may('take-up', 'projects', customer)).toBe('notLeftOut')
  })
})
