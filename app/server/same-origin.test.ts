import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { sameOrigin } from './same-origin.ts'

const app = new Hono().use(sameOrigin).all('*', (c) => c.text('done'))
const send = (method: string, headers: Record<string, string>) => app.request('https://portal.example.com/items', { method, headers })

describe('what changes something must come from our own pages', () => {
  test.each([
    ['our page', { origin: 'https://portal.example.com' }],
    ['a program, which names no origin', {}],
    ['our page in a browser that names the site only', { 'sec-fetch-site': 'same-origin' }],
  ])('taken from %s', async (_, headers) => {
    expect((await send('POST', headers)).status).toBe(200)
  })

  test.each([
    ['another site', { origin: 'https://evil.example.com' }],
    ['another port', { origin: 'https://portal.example.com:8443' }],
    ['the unencrypted site', { origin: 'http://portal.example.com' }],
    ['a page that hides where it is from', { origin: 'null' }],
    ['another site in a browser that names the site only', { 'sec-fetch-site': 'cross-site' }],
  ])('refused from %s', async (_, headers) => {
    expect((await send('POST', headers)).status).toBe(403)
    expect((await send('DELETE', headers)).status).toBe(403)
  })

  test('whoever only reads may come from anywhere', async () => {
    expect((await send('GET', { origin: 'https://evil.example.com' })).status).toBe(200)
  })
})
