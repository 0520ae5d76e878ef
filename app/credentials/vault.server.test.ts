import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type KeyRing, parseKeyRing } from './key-ring.server.ts'
import { fingerprint, lastSigns, open, rewrap, SealBroken, type SealContext, seal, sealedWith } from './vault.server.ts'

const key = () => randomBytes(32).toString('hex')
const [older, newer] = [`a:${key()}`, `b:${key()}`]
const before: KeyRing = parseKeyRing(older)
const after: KeyRing = parseKeyRing(`${newer} ${older}`)
const context: SealContext = { vendorId: 'v1', customerId: 'c1', provider: 'paytrail', field: 'merchantSecret' }
const SECRET = 'CANARY-6f1c-SAIPPUA'

test('a sealed secret opens in its own context', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => open(context, seal(context, text, before), before) === text))
})

test('the same secret never looks the same twice, and never like itself', () => {
  const [one, other] = [seal(context, SECRET, before), seal(context, SECRET, before)]
  expect(one).not.toBe(other)
  expect(Buffer.from(one.split('.')[3]!, 'base64url').toString('latin1')).not.toContain('CANARY')
})

test.each(['vendorId', 'customerId', 'provider', 'field'] as const)('copied to another %s it does not open', (part) => {
  const sealed = seal(context, SECRET, before)
  expect(() => open({ ...context, [part]: 'other' }, sealed, before)).toThrow(SealBroken)
})

test('contexts that run together differently are different', () => {
  const sealed = seal({ ...context, provider: 'a', field: 'bc' }, SECRET, before)
  expect(() => open({ ...context, provider: 'ab', field: 'c' }, sealed, before)).toThrow(SealBroken)
})

test('a single changed sign breaks the seal', () => {
  const sealed = seal(context, SECRET, before)
  for (const at of [sealed.length - 5, sealed.lastIndexOf('.') + 3, sealed.indexOf('.', 4) + 5]) {
    const changed = sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1)
    expect(() => open(context, changed, before)).toThrow(SealBroken)
  }
  for (const wrong of ['', SECRET, 'gw1.a.b.c', sealed.slice(0, -4)]) expect(() => open(context, wrong, before)).toThrow(SealBroken)
})

test('after a key change old secrets still open, and rewrapping frees them of the old key', () => {
  const sealed = seal(context, SECRET, before)
  expect(open(context, sealed, after)).toBe(SECRET)
  const again = rewrap(context, sealed, after)
  expect(sealedWith(again)).toBe('b')
  expect(open(context, again, parseKeyRing(newer))).toBe(SECRET)
  expect(rewrap(context, again, after)).toBe(again)
})

test('rewrapping in another context is refused', () => {
  expect(() => rewrap({ ...context, customerId: 'c2' }, seal(context, SECRET, before), after)).toThrow(SealBroken)
})

test('no error tells a secret or a key', () => {
  const failures: string[] = []
  const note = (work: () => unknown) => {
    try {
      work()
    } catch (error) {
      failures.push(`${error} ${(error as Error).stack} ${JSON.stringify(error)} ${String((error as Error).cause)}`)
    }
  }
  const sealed = seal(context, SECRET, before)
  note(() => open({ ...context, field: 'x' }, sealed, before))
  note(() => open(context, SECRET, before))
  note(() => open(context, sealed, parseKeyRing(newer)))
  note(() => rewrap({ ...context, customerId: 'c2' }, sealed, after))
  note(() => parseKeyRing(`a:${SECRET}`))
  note(() => parseKeyRing(`${older} ${older}`))
  expect(failures).toHaveLength(6)
  expect(failures.join()).not.toMatch(/CANARY|SAIPPUA/)
  expect(failures.join()).not.toContain(older.slice(2))
})

test('a fingerprint tells equal from different for one customer and field, and nothing between customers', () => {
  expect(fingerprint(context, SECRET, before)).toBe(fingerprint(context, SECRET, before))
  expect(fingerprint(context, SECRET, before)).not.toBe(fingerprint(context, `${SECRET}x`, before))
  expect(fingerprint(context, SECRET, before)).not.toBe(fingerprint({ ...context, customerId: 'c2' }, SECRET, before))
  expect(fingerprint(context, SECRET, before)).not.toBe(fingerprint(context, SECRET, after))
})

test.each([
  ['live_0123456789abcdef', 'cdef'],
  ['1234567890', '90'],
  ['1234567', '7'],
  ['abc', ''],
])('of %s at most a quarter is shown', (text, shown) => {
  expect(lastSigns(text)).toBe(shown)
})

test('keys may be written in base64 as well; a key that is too short is refused', () => {
  const bytes = randomBytes(32)
  expect(parseKeyRing(`x:${bytes.toString('base64')}`).keys.get('x')).toEqual(bytes)
  expect(() => parseKeyRing('x:abcd')).toThrow('entry 1')
  expect(() => parseKeyRing('')).toThrow('entry 1')
})
