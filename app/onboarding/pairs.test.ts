import { describe, expect, test } from 'vitest'
import { crossingOf, pairUp } from './pairs.ts'
import type { Side } from './template/people.ts'

const items = (...list: [key: string, side: Side, after?: string[]][]) =>
  list.map(([key, side, after = []], position) => ({ key, side, after, position }))

describe('the two shores of a module', () => {
  test('a vendor’s item stands beside the customer’s items it waits for', () => {
    const pairs = pairUp(items(['customers', 'customer'], ['projects', 'customer'], ['load', 'vendor', ['customers', 'projects']]))
    expect(pairs).toEqual([{ customer: ['customers', 'projects'], vendor: ['load'] }])
  })

  test('a customer’s item stands beside the vendor’s items it waits for', () => {
    const pairs = pairUp(items(['instructions', 'vendor'], ['agreement', 'customer', ['instructions']]))
    expect(pairs).toEqual([{ customer: ['agreement'], vendor: ['instructions'] }])
  })

  test('an item stands once, with the first that asks for it', () => {
    const pairs = pairUp(items(['choice', 'customer'], ['set-up', 'vendor', ['choice']], ['advice', 'vendor', ['choice']]))
    expect(pairs).toEqual([
      { customer: ['choice'], vendor: ['set-up'] },
      { customer: [], vendor: ['advice'] },
    ])
  })

  test('what belongs to nothing stands side by side, in plan order', () => {
    const pairs = pairUp(items(['names', 'customer'], ['kick-off', 'vendor'], ['photo', 'customer']))
    expect(pairs).toEqual([
      { customer: ['names'], vendor: ['kick-off'] },
      { customer: ['photo'], vendor: [] },
    ])
  })

  test('a third party’s item stands with the customer, an automatic one with the vendor', () => {
    expect(pairUp(items(['bank', 'third-party'], ['mail', 'automatic', ['bank']]))).toEqual([{ customer: ['bank'], vendor: ['mail'] }])
  })

  test('the way between them is laid by the one that goes first', () => {
    expect((['not-started', 'started', 'in-review', 'reopened', 'done'] as const).map((state) => crossingOf({ state }))).toEqual([
      'waiting',
      'started',
      'started',
      'reopened',
      'done',
    ])
  })
})
