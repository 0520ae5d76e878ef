import { describe, expect, test } from '#tests/setup/browser.ts'

describe('the server', () => {
  test('says that it is well', async ({ baseUrl }) => {
    const response = await fetch(`${baseUrl}/health`)
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }])
  })

  test('lets a page run its own scripts only, and be framed by nobody', async ({ baseUrl }) => {
    const policy = async () => (await fetch(baseUrl)).headers.get('content-security-policy')
    expect(await policy()).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/=]{20,}'; style-src 'self';/)
    expect(await policy()).toContain("frame-ancestors 'none'")
    expect(await policy()).not.toBe(await policy())
  })

  test('lets browsers keep the files of the build for ever, and pages not at all', async ({ baseUrl }) => {
    const page = await fetch(baseUrl)
    const [file] = /\/assets\/[^"]+\.css/.exec(await page.text()) ?? []
    expect(page.headers.get('cache-control')).toBe('private, no-cache')
    expect((await fetch(baseUrl + file)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  })

  test('refuses a form from another site', async ({ baseUrl }) => {
    const response = await fetch(`${baseUrl}/preferences`, { method: 'POST', headers: { origin: 'https://evil.example.com' } })
    expect(response.status).toBe(403)
  })

  test('refuses a body of more than 4 MB, said or not', async ({ baseUrl }) => {
    const body = new Uint8Array(4 * 1024 * 1024 + 1)
    const said = await fetch(`${baseUrl}/preferences`, { method: 'POST', body })
    const streamed = await fetch(`${baseUrl}/preferences`, {
      method: 'POST',
      body: new Blob([body]).stream(),
      duplex: 'half',
    } as RequestInit)
    expect([said.status, streamed.status]).toEqual([413, 413])
  })
})
