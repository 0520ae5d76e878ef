import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Facts, type Rung, settleItems } from './completion.ts'
import type { ItemState } from './item-state.ts'
import type { Item } from './template/item.ts'
import type { Template } from './template.ts'
import timewax from './templates/timewax.ts'

const customers = (state: ItemState, ...rungs: Rung[]) =>
  settleItems(timewax, [{ key: 'customers', state }], { imports: rungs.map((rung) => ({ entity: 'customers', rung })) }).map(
    (change) => `${change.to}: ${change.reason.code}`,
  )

const said = { en: '', nl: '', fi: '' }
const shape = { title: said, phase: 'one', side: 'customer', role: 'r' } as const
const withItems = (items: Record<string, Item>): Template => ({ ...timewax, items })

describe('an item bound to data', () => {
  test('completes when its import is approved, and stays done when it is released', () => {
    expect(customers('in-review', 'approved')).toEqual(['done: import-approved'])
    expect(customers('done', 'released')).toEqual([])
  })

  test('follows the import up to the review', () => {
    expect(customers('not-started', 'uploaded')).toEqual(['started: import-started'])
    expect(customers('started', 'submitted')).toEqual(['in-review: import-submitted'])
  })

  test('reopens when the import is withdrawn, returned, or changed after its approval', () => {
    expect(customers('done', 'withdrawn')).toEqual(['reopened: import-withdrawn'])
    expect(customers('in-review', 'returned')).toEqual(['reopened: import-returned'])
    expect(customers('done', 'returned')).toEqual(['reopened: import-returned'])
    expect(customers('done', 'staged')).toEqual(['reopened: approval-void'])
    expect(customers('done')).toEqual(['reopened: import-gone'])
  })

  test('a new file does not undo what is approved until it replaces it', () => {
    expect(customers('done', 'approved', 'staged')).toEqual([])
    expect(customers('done', 'superseded', 'staged')).toEqual(['reopened: import-superseded'])
  })

  test('goes back to not started when the only file is withdrawn before anybody reviewed it', () => {
    expect(customers('started', 'withdrawn')).toEqual(['not-started: import-withdrawn'])
  })

  test('does not look at files of another entity', () => {
    const facts: Facts = { imports: [{ entity: 'projects', rung: 'approved' }] }
    expect(settleItems(timewax, [{ key: 'customers', state: 'not-started' }], facts)).toEqual([])
  })

  test('a paused item rests whatever the files do', () => {
    expect(customers('paused', 'approved')).toEqual([])
  })
})

describe('other items that follow their facts', () => {
  test('keys complete an item when sealed and reopen it when they expire', () => {
    const keys = (state: ItemState, ...credentials: NonNullable<Facts['credentials']>) =>
      settleItems(timewax, [{ key: 'payment-keys', state }], { imports: [], credentials }).map((change) => change.reason.code)
    expect(keys('not-started', { provider: 'paytrail', state: 'sealed' })).toEqual(['keys-sealed'])
    expect(keys('done', { provider: 'paytrail', state: 'expired' })).toEqual(['keys-expired'])
    expect(keys('done', { provider: 'paytrail', state: 'revoked' }, { provider: 'visma-pay', state: 'sealed' })).toEqual([])
  })

  test('a training is done when the sessions of this edition were held', () => {
    const held = (sessionsHeld: string[]) =>
      settleItems(timewax, [{ key: 'training-1', state: 'not-started' }], {
        imports: [],
        sessionsHeld,
        choices: { edition: 'professional' },
      })
    expect(held(['kickstarter-1'])).toEqual([])
    expect(held(['professional-1'])[0]?.to).toBe('done')
  })

  test('an answer takes an item out and brings it back', () => {
    const full = (state: ItemState, accepted: boolean) =>
      settleItems(timewax, [{ key: 'full-set-up', state }], { imports: [], choices: { accepted: { 'full-set-up': accepted } } })[0]?.to
    expect(full('not-started', false)).toBe('not-applicable')
    expect(full('not-applicable', true)).toBe('not-started')
  })

  test('one delivery settles two items, and reopens both', () => {
    const template = withItems({
      sales: { ...shape, kind: 'data', entity: 'accounts' },
      finance: { ...shape, kind: 'file', sameAs: 'sales' },
    })
    const both = (state: ItemState, rung: Rung) =>
      settleItems(
        template,
        [
          { key: 'finance', state },
          { key: 'sales', state },
        ],
        { imports: [{ entity: 'accounts', rung }] },
      ).map((one) => `${one.key} ${one.to}`)
    expect(both('in-review', 'approved')).toEqual(['sales done', 'finance done'])
    expect(both('done', 'withdrawn')).toEqual(['sales reopened', 'finance reopened'])
  })

  test('evidence given, expired and taken back', () => {
    const template = withItems({ notice: { ...shape, kind: 'file', validUntil: true } })
    const notice = (state: ItemState, evidence: 'given' | 'expired') =>
      settleItems(template, [{ key: 'notice', state }], { imports: [], evidence: { notice: evidence } }).map((one) => one.reason.code)
    expect(notice('not-started', 'given')).toEqual(['evidence-given'])
    expect(notice('done', 'expired')).toEqual(['evidence-expired'])
  })

  test('what a person marked stays when no fact speaks of it', () => {
    expect(settleItems(timewax, [{ key: 'basic-set-up', state: 'done' }], { imports: [] })).toEqual([])
  })
})

test('settling twice changes nothing the second time', () => {
  const rung = fc.constantFrom<Rung>(
    'uploaded',
    'mapped',
    'staged',
    'submitted',
    'approved',
    'released',
    'returned',
    'superseded',
    'withdrawn',
  )
  const state = fc.constantFrom<ItemState>('not-started', 'started', 'in-review', 'done', 'reopened', 'paused', 'parked', 'not-applicable')
  const keys = Object.keys(timewax.items)
  const anItem = fc.record({ key: fc.constantFrom(...keys), state })
  const facts = fc.record({
    imports: fc.array(fc.record({ entity: fc.constantFrom('customers', 'projects', 'resources'), rung }), { maxLength: 5 }),
    sessionsHeld: fc.subarray(Object.keys(timewax.sessions!)),
    evidence: fc.dictionary(fc.constantFrom(...keys), fc.constantFrom('given' as const, 'withdrawn' as const, 'expired' as const)),
    choices: fc.record({ accepted: fc.record({ 'full-set-up': fc.boolean() }) }),
  })
  fc.assert(
    fc.property(fc.uniqueArray(anItem, { selector: (one) => one.key }), facts, (items, now) => {
      const to = new Map(settleItems(timewax, items, now).map((change) => [change.key, change.to]))
      const after = items.map((item) => ({ ...item, state: to.get(item.key) ?? item.state }))
      expect(settleItems(timewax, after, now)).toEqual([])
    }),
  )
})
