import { expect, test } from 'vitest'
import type { Issue } from '#importers/issues.ts'
import { checkCredential, tidyCredential } from './check.ts'
import { requireProvider } from './registry.ts'

const MOLLIE = `live_${'a1B2c3D4e5'.repeat(3)}`

function said(key: string, values: Record<string, string>, wanted?: 'live' | 'test'): string[] {
  return checkCredential(requireProvider(key), values, wanted).map((issue) => `${issue.field} ${issue.code} ${issue.level}`)
}

function about(key: string, values: Record<string, string>, code: string): Issue | undefined {
  return checkCredential(requireProvider(key), values).find((issue) => issue.code === code)
}

test('a right credential has nothing said about it', () => {
  expect(said('paytrail', { merchantId: '123456', merchantSecret: 'any text at all' }, 'live')).toEqual([])
  expect(said('mollie', { apiKey: MOLLIE, profileId: 'pfl_v9hTwCvYqw' }, 'live')).toEqual([])
  expect(said('stripe', { secretKey: 'rk_live_0123456789abcdef', publishableKey: 'pk_live_0123456789abcdef' }, 'live')).toEqual([])
  expect(said('paynl', { tokenCode: 'AT-1234-5678', apiToken: 'a'.repeat(40), serviceId: 'SL-1234-5678' })).toEqual([])
  expect(said('pension-insurance', { policyNumber: '46-0123456T' })).toEqual([])
})

test('what is needed and missing is said for each field', () => {
  expect(said('paytrail', {})).toEqual(['merchantId missing error', 'merchantSecret missing error'])
})

test('blanks, line breaks and unseen signs from mail and PDF are taken off, and nothing else', () => {
  const values = { merchantId: ' 123-456\u00a0', merchantSecret: '\ufeff  a B-c\u200b\r\n' }
  expect(tidyCredential(requireProvider('paytrail'), values)).toEqual({ merchantId: '123456', merchantSecret: 'a B-c' })
})

test('a key that was cut off says how much is missing', () => {
  const issue = about('adyen', { apiKey: 'AQExyz', merchantAccount: 'Shop', hmacKey: 'a'.repeat(61), environment: 'live' }, 'end-missing')
  expect(issue).toMatchObject({ field: 'hmacKey', level: 'error', params: { length: 61, expected: 64 } })
})

test.each([
  ['stripe', 'secretKey', 'pk_live_0123456789abcdef', 'stripe-publishable'],
  ['mollie', 'apiKey', 'access_0123456789', 'mollie-organisation'],
  ['mollie', 'apiKey', 'pfl_v9hTwCvYqw', 'mollie-profile'],
  ['nexi', 'secretKey', 'live-checkout-key-0123', 'nexi-checkout'],
  ['paytrail', 'merchantSecret', 'sk_live_0123456789', 'stripe-secret'],
  ['klarna', 'apiKey', 'https://portal.klarna.com/keys', 'address'],
  ['buckaroo', 'secretKey', 'NL91 ABNA 0417 1643 00', 'iban'],
])('%s: in the box %s, %s is recognised as something else', (provider, field, value, shape) => {
  expect(about(provider, { [field]: value, environment: 'live' }, 'wrong-box')).toMatchObject({ field, level: 'error', params: { shape } })
})

test('a card number is only asked about, because one number in ten looks like one', () => {
  expect(about('paytrail', { merchantId: '123456', merchantSecret: '4111 1111 1111 1111' }, 'wrong-box')?.level).toBe('warning')
})

test('a shortened value and a private key are refused everywhere', () => {
  for (const masked of ['sk_live_…abcd', '••••••••', '********', 'sk_live_...9xYz'])
    expect(about('stripe', { secretKey: masked }, 'masked')?.level).toBe('error')
  expect(about('trustly', { username: 'u', password: '-----BEGIN PRIVATE KEY-----\nMIIE\n' }, 'private-key')?.level).toBe('error')
})

test('a test key where a live one is wanted is a warning, told from prefix, published value or answer', () => {
  expect(said('mollie', { apiKey: MOLLIE.replace('live', 'test') }, 'live')).toEqual(['apiKey test-for-live warning'])
  expect(said('paytrail', { merchantId: '375917', merchantSecret: 'SAIPPUAKAUPPIAS' }, 'live')).toEqual([
    'merchantSecret test-for-live warning',
  ])
  expect(said('visma-pay', { apiKey: 'a', privateKey: 'b', environment: 'test' }, 'live')).toEqual(['environment test-for-live warning'])
  expect(said('mollie', { apiKey: MOLLIE }, 'test')).toEqual(['apiKey live-for-test warning'])
})

test('where nothing in the values tells test from live, the answer is needed', () => {
  expect(said('visma-pay', { apiKey: 'a', privateKey: 'b' })).toEqual(['environment missing error'])
})

test('an answer that the key itself contradicts is an error', () => {
  const secretKey = 'test-secret-key-0123'
  expect(said('nexi', { secretKey, environment: 'live' })).toEqual(['secretKey environment-differs error'])
  expect(said('klarna', { region: 'eu', apiKey: 'klarna_test_api_xyz', environment: 'live' })).toEqual(['apiKey environment-differs error'])
})

test('a live and a test key together are an error', () => {
  expect(said('stripe', { secretKey: 'sk_live_0123456789', publishableKey: 'pk_test_0123456789' })).toEqual([
    'publishableKey modes-differ error',
  ])
})

test('what was merely seen in examples is a warning, never an error', () => {
  expect(said('paytrail', { merchantId: '12345', merchantSecret: 'x' })).toEqual(['merchantId end-missing warning'])
  expect(said('adyen', { apiKey: 'ZZZ', merchantAccount: 'Shop', environment: 'live' })).toEqual(['apiKey start warning'])
  expect(said('nl-domain', { domain: 'voorbeeld.nl', token: 'SHORT' })).toEqual(['token form warning'])
})

test('Nordea’s code has exactly ten digits, blanks allowed', () => {
  const nordea = { customerId: '123', userId: '456', agreementName: 'Oy', targetId: '11111111A1' }
  expect(said('nordea-connection', { ...nordea, activationCode: '12345 67890' })).toEqual([])
  expect(said('nordea-connection', { ...nordea, activationCode: '123456789' })).toEqual(['activationCode end-missing error'])
})

test('the two parts of OP’s key have sixteen characters together', () => {
  expect(said('op-connection', { userId: '1000012345', transferKey1: 'abcd1234', transferKey2: 'efgh5678' })).toEqual([])
  expect(said('op-connection', { userId: '1000012345', transferKey1: 'abcd1234', transferKey2: 'efgh567' })).toEqual([
    'transferKey2 together-length warning',
  ])
})

test('a wrong digit in a PATU half is pointed at', () => {
  expect(said('patu-connection', { userId: 'u', half1: '1F2F3D4C5B6B7989', half2: 'A1B3C2D5E5F70719' })).toEqual([])
  expect(about('patu-connection', { userId: 'u', half1: '1F2F3D4C5B6B7988', half2: 'A1B3C2D5E5F70719' }, 'parity')?.params).toEqual({
    from: 15,
    to: 16,
  })
})

test.each(['1234561', '2348236', 'RF332348236', 'RF34 1234 561'])('the tax reference %s is right', (reference) => {
  expect(said('omavero', { tax: 'self-assessed', reference })).toEqual([])
})

test.each(['1234562', 'RF332348237', 'RF18539007547035'])('the tax reference %s is wrong', (reference) => {
  expect(said('omavero', { tax: 'self-assessed', reference })).toEqual(['reference check-digit error'])
})

test('a .fi domain asks for the key that the change needs', () => {
  expect(said('fi-domain', { domain: 'esimerkki.fi', change: 'registrar' })).toEqual(['registrarKey missing error'])
  expect(said('fi-domain', { domain: 'esimerkki.fi', change: 'holder', holderKey: 'k' })).toEqual([])
})

test('an old Google Analytics number is explained, a merchant category keeps its zero', () => {
  expect(said('google-analytics', { measurementId: 'UA-000000-2' })).toEqual(['measurementId universal-analytics error'])
  expect(said('google-analytics', { measurementId: 'G-PSW1MY7HB4' })).toEqual([])
  expect(said('nets-settlement', { outlet: '123', categoryCode: '0742', outletName: 'Kauppa' })).toEqual([])
  expect(said('nets-settlement', { outlet: '123', categoryCode: '742', outletName: 'Kauppa' })).toEqual(['categoryCode form error'])
})

test('no issue carries a value', () => {
  const values = {
    apiKey: 'CANARY sk_test_CANARY',
    merchantAccount: 'CANARY@x.fi',
    hmacKey: 'CANARY',
    clientKey: 'CANARY',
    environment: 'CANARY',
  }
  expect(JSON.stringify(checkCredential(requireProvider('adyen'), values, 'live'))).not.toContain('CANARY')
})
