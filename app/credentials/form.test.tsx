import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { expect, test } from 'vitest'
import { instanceFor } from '#app/i18n/instance.ts'
import '#app/i18n/translator.server.ts'
import { CredentialForm } from './form.tsx'
import type { KeptCredential } from './kept.ts'
import { KeptCard } from './kept-card.tsx'
import { providers } from './registry.ts'

const kept: KeptCredential = {
  id: '1',
  provider: 'adyen',
  open: { merchantAccount: 'BakeryECOM', environment: 'live' },
  last: { apiKey: 'x9Q2', hmacKey: '' },
  who: 'Kim Example',
  at: new Date('2026-11-22T07:41:00Z'),
  revokedAt: null,
  fromSheet: false,
}

function page(element: React.ReactNode, language: 'en' | 'nl' | 'fi' = 'en'): string {
  const router = createMemoryRouter([{ path: '/', element }])
  return renderToStaticMarkup(
    <I18nextProvider i18n={instanceFor(language)}>
      <RouterProvider router={router} />
    </I18nextProvider>,
  )
}

test.each([...providers.keys()])('the form of %s has a box for every field and posts without scripts', (key) => {
  const html = page(<CredentialForm provider={key} />)
  expect(html).toContain('method="post"')
  for (const field of providers.get(key)!.fields) expect(html).toContain(`name="${field.key}"`)
  expect(html).not.toMatch(/credentials\.[a-z]|undefined|style=/)
})

test('secrets are covered while they are typed and never come back', () => {
  const html = page(<CredentialForm provider="adyen" kept={kept} sent={{ apiKey: 'CANARY', merchantAccount: 'Other' }} />)
  expect(html).toMatch(/<input[^>]*type="password"[^>]*name="apiKey"|<input[^>]*name="apiKey"[^>]*type="password"/)
  expect(html).not.toContain('CANARY')
  expect(html).toContain('value="Other"')
  expect(html).toContain('A value that ends in x9Q2 is locked away.')
})

test('what the server said stands beside its field', () => {
  const issues = [{ code: 'end-missing', level: 'error' as const, field: 'hmacKey', params: { length: 61, expected: 64 } }]
  expect(page(<CredentialForm provider="adyen" issues={issues} />)).toContain('The end is missing: 61 of 64 characters.')
  expect(page(<CredentialForm provider="adyen" issues={issues} />, 'fi')).toContain('Loppu puuttuu: 61 merkkiä')
})

test('a kept credential shows its last signs, what is no secret, who gave it and when', () => {
  const html = page(<KeptCard credential={kept} now={new Date('2026-11-22T12:00:00Z')} />, 'nl')
  expect(html).toContain('•••• x9Q2')
  expect(html).toContain('BakeryECOM')
  expect(html).toContain('Kim Example')
  expect(html).toContain('Live: echt geld')
})
