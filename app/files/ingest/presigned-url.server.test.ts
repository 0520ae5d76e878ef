import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPresignedUrl, sameText, signatureOf } from './presigned-url.server.ts'

const signing = { apiKey: 'sk_local_secret', appId: 'gangway' }
const INGEST = 'https://portal.example/ingest'
const KEY = 'k'.repeat(48)
const now = new Date('2026-11-22T10:00:00Z')

type Told = { name?: string; type?: string; size?: number | string; expires?: number; slug?: string; ticket?: string; appId?: string }

/** An address as UploadThing's router makes it: values encoded, then put into the query (which encodes them again), then signed. */
function addressOf({
  name = 'a.csv',
  type = 'text/csv',
  size = 10,
  expires = now.getTime() + 1,
  slug = 'importFile',
  ticket = 't',
  appId = 'gangway',
}: Told) {
  const url = new URL(`${INGEST}/${KEY}`)
  url.searchParams.append('expires', String(expires))
  const values = { identifier: appId, 'file-name': name, 'file-size': String(size), 'file-type': type, slug, 'custom-id': ticket }
  for (const [key, value] of Object.entries(values)) url.searchParams.append(`x-ut-${key}`, encodeURIComponent(value))
  url.searchParams.append('signature', signatureOf(url.toString(), signing.apiKey))
  return url.href
}
const read = (url: string) => readPresignedUrl(url, INGEST, signing, now)

describe('the address of an upload', () => {
  test('gives back what was signed', () => {
    expect(read(addressOf({ size: 512 }))).toMatchObject({
      key: KEY,
      name: 'a.csv',
      type: 'text/csv',
      size: 512,
      slug: 'importFile',
      ticket: 't',
    })
  })

  test('keeps every name that text can be', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
        expect(read(addressOf({ name })).name).toBe(name)
      }),
    )
    for (const name of ['a+b%41.csv', '../up.csv', 'a&signature=x.csv', '€ 😀 "#?/\\']) expect(read(addressOf({ name })).name).toBe(name)
  })

  test('is refused when any one character of it was changed', () => {
    const url = addressOf({})
    fc.assert(
      fc.property(fc.integer({ min: INGEST.length + 1, max: url.length - 1 }), fc.constantFrom('0', 'a', 'Z', '-'), (at, other) => {
        fc.pre(url[at] !== other)
        expect(() => read(url.slice(0, at) + other + url.slice(at + 1))).toThrow('bad-signature')
      }),
    )
  })

  test('is refused from the millisecond on at which it expires', () => {
    expect(() => read(addressOf({ expires: now.getTime() }))).toThrow('expired')
  })

  test.each([
    ['another app', { appId: 'other' }],
    ['a broken size', { size: '1.5' }],
    ['no size', { size: '' }],
    ['a size below nothing', { size: -1 }],
  ])('is refused with %s', (_what, told) => {
    expect(() => read(addressOf(told))).toThrow('bad-signature')
  })
})

test('texts are the same only when all of them is', () => {
  expect(sameText('abc', 'abc')).toBe(true)
  for (const other of ['abd', 'ab', 'abcd', '', 'äbc']) expect(sameText('abc', other)).toBe(false)
})
