import { addresses } from '#tests/setup/portal-here.ts'
import { describe, expect, test as told } from './told.ts'
import { signedIn, visitors } from './visitors.ts'

const test = told.extend('as', { scope: 'file' }, ({ all }) => all && visitors())

const MARKUP = '<img src=x onerror=alert(1)>'
const pages = ['', '/plan', '/plan/kick-off', '/data', '/data/projects', '/keys', '/messages', '/history']

describe('every page', () => {
  test('lets run what it brought itself, and tells nobody where the reader was', async ({ all: { one }, as }) => {
    const visit = await as(one.karin)
    const steps = ['check', 'match', 'correct', 'send'].map((step) => `/imports/${one.imports.staged}/${step}`)
    for (const page of [...pages, ...steps].map((path) => `/c/${one.customer}${path}`).concat('/sign-in', '/nowhere')) {
      const { headers, text } = await visit(page)
      const policy = headers.get('content-security-policy') ?? ''
      const nonce = /script-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1]
      const scripts = [...text.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)
      expect(
        scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`)),
        page,
      ).toEqual([])
      expect(text, page).not.toMatch(/<style\b|\son[a-z]+="|javascript:/)
      expect(policy, page).toMatch(/default-src 'none'.*base-uri 'none'; form-action 'self'/)
      expect([headers.get('x-content-type-options'), headers.get('referrer-policy'), headers.get('x-frame-options')], page).toEqual([
        'nosniff',
        'same-origin',
        'DENY',
      ])
      expect(headers.get('cache-control') ?? '', page).toMatch(/private|no-store/)
    }
  })

  test('shows markup in what people write, and in names of files, as text', async ({ all: { one }, as }) => {
    const visit = await as(one.karin)
    await visit(`/c/${one.customer}/messages`, { about: 'onboarding', body: MARKUP })
    const form = new FormData()
    form.set('onboardingId', one.onboardingId)
    form.set('entity', 'customers')
    form.set('file', new File([`Klantnummer;Naam\n1;${MARKUP}\n`], `../../${MARKUP}.csv`))
    expect((await visit('/ingest/form', form)).status).toBe(303)
    for (const page of ['/messages', '/history', '/data/customers', '', '/data']) {
      const { status, text } = await visit(`/c/${one.customer}${page}`)
      expect([status, text.includes(MARKUP)], page).toEqual([200, false])
    }
    expect((await visit(`/c/${one.customer}/data/customers`)).text).toContain('&lt;img src=x')
  })
})

describe('a request from another site', () => {
  const taking = addresses.filter(({ hasAction }) => hasAction).map(({ pattern }) => pattern)

  test.for(taking)('is refused at %s', async (pattern, { all: { one }, as }) => {
    const visit = await as(one.karin)
    const path = pattern.replace(':customer', one.customer).replace(':number', String(one.imports.staged)).replace(':item', 'kick-off')
    for (const from of [{ origin: 'https://evil.example' }, { origin: 'null' }])
      expect((await visit(path.replace('*', 'sign-out'), { intent: 'withdraw' }, from)).status).toBe(403)
  })
})

describe('signing in', () => {
  test('leaves cookies that no script reads and no other site sends', async ({ all: { one }, as }) => {
    await as(one.karin)
    const { headers } = await signedIn(one.karin)
    for (const cookie of headers.getSetCookie()) expect(cookie).toMatch(/; HttpOnly.*; SameSite=(Lax|Strict)/i)
    expect(headers.getSetCookie().length).toBeGreaterThan(0)
  })

  test.for(['//evil.example', 'https://evil.example', '/\\evil.example', '/\t/evil.example'])(
    'leads nowhere else: %s',
    async (to, { all: { one }, as }) => {
      const { location } = await (await as(one.karin))(`/sign-in?to=${encodeURIComponent(to)}`)
      expect(new URL(location!, 'http://localhost').host).toBe('localhost')
      const body = JSON.stringify({ email: 'somebody@example.test', callbackURL: to })
      const asked = await (await as(null))('/api/auth/sign-in/magic-link', body, { 'content-type': 'application/json' })
      expect([asked.status, asked.location]).toEqual([403, null])
      const back = await (await as(null))('/preferences', { theme: 'dark', back: to })
      expect(new URL(back.location!, 'http://localhost').host).toBe('localhost')
    },
  )

  test('an error address of sign-in shows no markup of a link', async ({ as }) => {
    const { text } = await (await as(null))(`/api/auth/error?error=${encodeURIComponent(MARKUP)}`)
    expect(text).not.toContain('<img src=x')
  })
})
