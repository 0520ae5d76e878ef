import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { pauses } from '#app/files/sending/pause.ts'
import { type SendingWith, sendFile } from '#app/files/sending/send-file.ts'
import type { UploadState } from '#app/files/sending/upload.ts'
import { sha256, someBytes, storedBytes } from './client.ts'
import { faultyLine } from './faulty-line.ts'
import { ownPortal } from './own-portal.ts'
import { ONBOARDING } from './portal.ts'
import { NodeXmlHttpRequest } from './xhr.ts'

const MB = 2 ** 20
const portal = ownPortal({ limit: 8 * MB })
const target = { onboardingId: ONBOARDING, entity: 'customers' }
let line: Awaited<ReturnType<typeof faultyLine>>

beforeAll(async () => {
  vi.stubGlobal('XMLHttpRequest', NodeXmlHttpRequest)
  // The client prints each request that found nobody.
  vi.spyOn(console, 'error').mockImplementation(() => {})
  line = await faultyLine(Number(new URL(portal.origin).port))
})
afterAll(() => line.close())

/** A browser tab: its memory, and its word that the network is back. */
function tab() {
  const memory = new Map<string, string>()
  const page = new EventTarget()
  const person = { 'x-person': 'kim' }
  const browser: SendingWith = {
    url: new URL('/api/uploadthing', line.origin),
    fetch: (input, init) => fetch(input, { ...init, headers: { ...Object.fromEntries(new Headers(init?.headers)), ...person } }),
    memory: {
      getItem: (key) => memory.get(key) ?? null,
      setItem: (key, value) => void memory.set(key, value),
      removeItem: (key) => void memory.delete(key),
    },
    pause: pauses(page).pause,
  }
  const online = () => {
    line.down = false
    page.dispatchEvent(new Event('online'))
  }
  return { browser, memory, online, person }
}

/** Starts sending and keeps what is told. */
function send(file: File, { browser }: ReturnType<typeof tab>) {
  const states: UploadState[] = []
  const stop = new AbortController()
  const tell = (state: UploadState) => void states.push(state)
  return { states, stop, end: sendFile(file, target, stop.signal, tell, browser) }
}

const csv = (bytes: Uint8Array, name: string) => new File([bytes as Uint8Array<ArrayBuffer>], name, { lastModified: 1 })
const keyIn = (memory: Map<string, string>) => (JSON.parse([...memory.values()][0] ?? '[{}]') as { key?: string }[])[0]!.key
const waitFor = (states: UploadState[], kind: UploadState['kind']) => expect.poll(() => states.at(-1)?.kind, { interval: 5 }).toBe(kind)

describe('a file sent by UploadThing’s client', () => {
  test('arrives, with its progress in bytes of the file', async () => {
    const bytes = someBytes(500_000)
    const { states, end } = send(csv(bytes, 'klanten.csv'), tab())
    expect(await end).toMatchObject({ kind: 'arrived', arrival: { customer: 'acme' } })
    expect(portal.intake.arrived.at(-1)).toMatchObject({ name: 'klanten.csv', sha256: sha256(bytes) })
    expect(states[0]).toEqual({ kind: 'sending', sent: 0 })
    expect(states.at(-1)).toEqual({ kind: 'finishing' })
    for (const state of states) if (state.kind === 'sending') expect(state.sent).toBeLessThan(bytes.length)
  })

  test('waits when the line breaks, goes on where it stopped, and arrives whole under one key', async () => {
    const bytes = someBytes(4 * MB)
    const here = tab()
    line.passes = 2 * MB
    const { states, end } = send(csv(bytes, 'a.csv'), here)
    await expect.poll(() => storedBytes(portal.dataDir, keyIn(here.memory) ?? 'none'), { interval: 5 }).toBeGreaterThan(MB)
    const key = keyIn(here.memory)
    line.cut()
    await waitFor(states, 'waiting')
    expect(states.at(-1)).toMatchObject({ for: 'connection' })
    const until = states.length
    here.online()
    expect(await end).toMatchObject({ kind: 'arrived' })
    expect(states[until]).toMatchObject({ kind: 'sending' })
    expect((states[until] as { sent: number }).sent).toBeGreaterThan(MB)
    expect(portal.intake.arrived.at(-1)).toMatchObject({ key, sha256: sha256(bytes) })
    expect(here.memory.size).toBe(0)
  })

  test('goes on after the page was loaded anew and the file chosen again', async () => {
    const bytes = someBytes(4 * MB)
    const here = tab()
    line.passes = 2 * MB
    const before = send(csv(bytes, 'b.csv'), here)
    await expect.poll(() => storedBytes(portal.dataDir, keyIn(here.memory) ?? 'none'), { interval: 5 }).toBeGreaterThan(MB)
    const key = keyIn(here.memory)
    line.cut()
    await waitFor(before.states, 'waiting')
    line.down = false
    const after = send(csv(bytes, 'b.csv'), here)
    expect(await after.end).toMatchObject({ kind: 'arrived' })
    expect((after.states[0] as { sent: number }).sent).toBeGreaterThan(MB)
    expect(portal.intake.arrived.at(-1)).toMatchObject({ key, sha256: createHash('sha256').update(bytes).digest('hex') })
    before.stop.abort()
    expect(await before.end).toEqual({ kind: 'cancelled' })
  })

  test('survives a restart of the server', async () => {
    const bytes = someBytes(4 * MB)
    const here = tab()
    line.passes = 2 * MB
    const { states, end } = send(csv(bytes, 'c.csv'), here)
    await expect.poll(() => storedBytes(portal.dataDir, keyIn(here.memory) ?? 'none'), { interval: 5 }).toBeGreaterThan(MB)
    await portal.restart()
    line.passes = Number.POSITIVE_INFINITY
    await waitFor(states, 'waiting')
    here.online()
    expect(await end).toMatchObject({ kind: 'arrived' })
    expect(portal.intake.arrived.at(-1)?.sha256).toBe(sha256(bytes))
  })

  test('can be cancelled on its way, and sent again from the start', async () => {
    const bytes = someBytes(4 * MB)
    const here = tab()
    line.passes = 2 * MB
    const { stop, end } = send(csv(bytes, 'd.csv'), here)
    await expect.poll(() => storedBytes(portal.dataDir, keyIn(here.memory) ?? 'none'), { interval: 5 }).toBeGreaterThan(MB)
    stop.abort()
    expect(await end).toEqual({ kind: 'cancelled' })
    expect(here.memory.size).toBe(0)
    line.passes = Number.POSITIVE_INFINITY
    expect(await send(csv(bytes, 'd.csv'), here).end).toMatchObject({ kind: 'arrived' })
  })

  test('asks for a new address when the kept one is no good any more', async () => {
    const here = tab()
    const file = csv(someBytes(1000), 'e.csv')
    const url = `${line.origin}/ingest/${'k'.repeat(48)}?expires=1&signature=hmac-sha256%3Dold`
    here.memory.set(
      `upload:importFile:${ONBOARDING}:customers:e.csv:1000:1`,
      JSON.stringify([{ url, key: 'k', name: 'e.csv', customId: null }]),
    )
    expect(await send(file, here).end).toMatchObject({ kind: 'arrived' })
  })
})

describe('a file that cannot arrive', () => {
  test('because it is too large, says so', async () => {
    expect(await send(csv(new Uint8Array(8 * MB + 1), 'big.csv'), tab()).end).toEqual({ kind: 'failed', code: 'too-large' })
  })

  test('because the person is signed out, says so', async () => {
    const here = tab()
    here.person['x-person'] = ''
    expect(await send(csv(someBytes(10), 'a.csv'), here).end).toEqual({ kind: 'failed', code: 'not-allowed' })
  })

  test('because the disk is full, says so', async () => {
    await portal.restart({ free: async () => 0 })
    expect(await send(csv(someBytes(10), 'a.csv'), tab()).end).toEqual({ kind: 'failed', code: 'disk-full' })
    await portal.restart()
  })

  test('because it is a folder or was moved, does not wait for a connection', async () => {
    const gone = Object.assign(csv(someBytes(10), 'gone'), {
      slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) }),
    })
    line.cut()
    expect(await send(gone, tab()).end).toEqual({ kind: 'failed', code: 'unreadable' })
    line.down = false
  })

  test('because no import can be made of it, is tried a few times', async () => {
    const fileArrived = async () => {
      throw new Error('no')
    }
    await portal.restart({ intake: { ...portal.intake, fileArrived } })
    const here = tab()
    here.browser.pause = async () => {}
    const { states, end } = send(csv(someBytes(10), 'a.csv'), here)
    expect(await end).toEqual({ kind: 'failed', code: 'not-processed' })
    expect(states.filter(({ kind }) => kind === 'waiting')).toHaveLength(5)
    await portal.restart()
  })
})
