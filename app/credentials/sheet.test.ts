import { expect, test } from 'vitest'
import paymentKeys from '#importers/entities/payment-keys.ts'
import { checkCredential } from './check.ts'
import { blockingInSheet, keyIssues } from './key-issues.ts'
import stripe from './providers/stripe.ts'
import { requireProvider } from './registry.ts'
import { credentialOfRow, sealRow, secretCells } from './sheet.ts'

const SECRET = 'sk_live_CANARY0123456789'
const cells = ['stripe', 'live', null, 'pk_live_0123456789', SECRET, null]
const seal = (field: string, text: string) => `sealed(${field},${text.length})`

test('the secret cells of a row are sealed, all others stay', () => {
  const row = sealRow({ cells }, secretCells(paymentKeys), seal)
  expect(row.cells).toEqual(['stripe', 'live', null, 'pk_live_0123456789', `sealed(secret_key,${SECRET.length})`, null])
})

test('the original of a secret is not kept, whether it was changed or refused', () => {
  const row = sealRow(
    { cells, original: { secret_key: ` ${SECRET}`, second_secret: `${SECRET}…`, merchant_id: ' x' } },
    secretCells(paymentKeys),
    seal,
  )
  expect(row.original).toEqual({ merchant_id: ' x' })
  expect(JSON.stringify(row)).not.toContain('CANARY')
})

test('the row that came in is not changed, and rows without secrets pass as they are', () => {
  const row = { cells: [...cells] }
  sealRow(row, secretCells(paymentKeys), seal)
  expect(row.cells).toEqual(cells)
  expect(sealRow(row, [], seal)).toBe(row)
})

test('a row of the sheet becomes the values of the provider’s form', () => {
  expect(credentialOfRow(stripe, cells, paymentKeys)).toEqual({ secretKey: SECRET, publishableKey: 'pk_live_0123456789' })
})

test('a key that breaks its provider’s rules is an error of the row, said in words of the sheet', () => {
  expect(keyIssues(paymentKeys, cells)).toEqual([])
  const wrong = cells.with(4, 'pk_live_0123456789')
  expect(keyIssues(paymentKeys, wrong)).toEqual([{ field: 'secret_key', code: 'key-form', level: 'error', params: { provider: 'Stripe' } }])
  const cut = ['adyen', 'live', 'Shop', null, 'AQExyz', 'a'.repeat(61)]
  expect(keyIssues(paymentKeys, cut)).toMatchObject([{ field: 'second_secret', code: 'key-cut', params: { length: 61, expected: 64 } }])
})

test('what a provider needs and the sheet lacks is missing; what the sheet has no column for does not block', () => {
  expect(keyIssues(paymentKeys, ['visma-pay', 'live', null, null, 'key', null])).toEqual([
    { field: 'second_secret', code: 'required', level: 'error' },
  ])
  const klarna = requireProvider('klarna')
  const issues = checkCredential(klarna, credentialOfRow(klarna, ['klarna', null, null, null, 'password', null], paymentKeys))
  expect(issues.map(({ field }) => field)).toEqual(['region', 'environment'])
  expect(blockingInSheet(klarna, issues)).toEqual([])
})
