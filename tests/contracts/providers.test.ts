import { describe, expect, test } from 'vitest'
import { checkCredential } from '#app/credentials/check.ts'
import { providers } from '#app/credentials/registry.ts'
import { shapeKeys } from '#app/credentials/shapes.ts'
import { languages } from '#app/i18n/language.ts'
import { translator } from '#app/i18n/translator.server.ts'
import paymentKeys from '#importers/entities/payment-keys.ts'

const CANARY = 'CANARY7f3a-Salaisuus'
/** Values that provoke as many different findings as possible, each with something in it that must not come out again. */
const AWKWARD = [
  CANARY,
  '',
  'x',
  `${CANARY}…`,
  `sk_test_${CANARY}`,
  `pk_live_${CANARY}`,
  '375917',
  'a'.repeat(200),
  `UA-1-1`,
  `-----BEGIN PRIVATE KEY-----${CANARY}`,
]

describe.each([...providers.values()])('the provider $key', (provider) => {
  const fields = provider.fields
  const findings = AWKWARD.flatMap((value) =>
    checkCredential(provider, Object.fromEntries([...fields.map((field) => [field.key, value]), ['environment', 'test']]), 'live'),
  )

  test('has its words in three languages', () => {
    const said = [
      provider.name,
      provider.where,
      ...fields.flatMap(({ label, help, options }) => [label, help, ...(options ?? []).map((option) => option.label)]),
    ]
    for (const words of said) if (words) for (const language of languages) expect(words[language].trim()).not.toBe('')
  })

  test('has something to ask for, and a group', () => {
    expect(fields.some((field) => field.required) || provider.together).toBeTruthy()
    expect(translator('en')(`credentials.groups.${provider.group}`)).not.toContain('credentials.')
  })

  test('knows only shapes that exist, and columns of the key sheet', () => {
    for (const field of fields) for (const shape of field.shapes) expect(shapeKeys).toContain(shape)
    for (const field of fields) if (field.sheet) expect(paymentKeys.fields.map(({ key }) => key)).toContain(field.sheet)
  })

  test('a secret of the form travels in a secret column of the sheet, and only there', () => {
    for (const field of fields.filter(({ sheet }) => sheet))
      expect([field.key, paymentKeys.fields.find(({ key }) => key === field.sheet)?.secret ?? false]).toEqual([field.key, field.secret])
  })

  test.each(languages)('everything that it may say has words in %s', (language) => {
    const t = translator(language) as (key: string, params?: object) => string
    for (const { code, params } of findings) {
      const key = `credentials.issues.${code}`
      const sentence = t(key, { ...params, shape: params?.shape ? t(`credentials.shapes.${params.shape}`) : undefined })
      expect(sentence).not.toBe(key)
      expect(sentence).not.toMatch(/\{\{|credentials\./)
    }
  })

  test('never says a value', () => {
    expect(JSON.stringify(findings)).not.toContain('CANARY')
  })

  test('can be checked when nothing was typed', () => {
    expect(checkCredential(provider, {}).every((issue) => issue.level === 'error')).toBe(true)
  })
})

test('every provider that may stand in the key sheet has a form', () => {
  const options = paymentKeys.fields.find(({ key }) => key === 'provider')?.options ?? []
  expect(options.filter(({ key }) => !providers.has(key)).map(({ key }) => key)).toEqual([])
})
