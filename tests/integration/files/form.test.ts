import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openFile } from '#app/files/storage.server.ts'
import { uploads } from '#app/files/uploads.server.ts'
import type { Scope } from '#db/scope.ts'
import { Refusal } from '#importers/issues.ts'
import { sha256, someBytes } from './client.ts'
import { ownPortal } from './own-portal.ts'
import { ONBOARDING } from './portal.ts'

const LIMIT = 2 ** 20
const portal = ownPortal({ limit: LIMIT })
const scope: Scope = { vendorId: 'timewax', customerId: 'acme', userId: 'kim', role: 'key-user', locale: 'en' }
const onDisk = () =>
  Promise.all(['arriving', 'kept', 'by-hash'].map((folder) => readdir(join(portal.dataDir, 'files', folder)))).then((all) => all.flat())

/** Sends a form as a browser without scripts does. */
async function send(
  files: [name: string, bytes: Uint8Array][],
  fields: Record<string, string> = { onboardingId: ONBOARDING, entity: 'customers' },
) {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  for (const [name, bytes] of files) body.append('file', new File([bytes as Uint8Array<ArrayBuffer>], name))
  const whole = new Response(body)
  const headers = { 'Content-Type': whole.headers.get('content-type')! }
  const request = new Request(`${portal.origin}/ingest/form`, { method: 'POST', headers, body: await whole.arrayBuffer() })
  return uploads().form(request, scope)
}

describe('a plain form', () => {
  test('brings its files, each an import, unchanged and under its own name', async () => {
    const [first, second] = [someBytes(LIMIT), someBytes(10)]
    const arrivals = await send([
      ['Päivä 😀.csv', first],
      ['', new Uint8Array()],
      ['../up.csv', second],
    ])
    expect(arrivals).toHaveLength(2)
    expect(portal.intake.arrived).toMatchObject([
      { name: 'Päivä 😀.csv', bytes: LIMIT, sha256: sha256(first), by: 'kim', entity: 'customers' },
      { name: '../up.csv', bytes: 10, sha256: sha256(second) },
    ])
    const stored = await openFile(portal.intake.arrived[0]!)
    expect(sha256(Buffer.concat(await Array.fromAsync(stored.stream())))).toBe(sha256(first))
  })

  test.each<[string, string, [string, Uint8Array][], Record<string, string>?]>([
    ['a file over the limit', 'too-large', [['a.csv', someBytes(LIMIT + 1)]]],
    ['no word of where to', 'refused', [['a.csv', someBytes(10)]], {}],
    ['a place that is none', 'refused', [['a.csv', someBytes(10)]], { onboardingId: '1', entity: 'customers' }],
    ['eleven files', 'too-many', Array.from({ length: 11 }, () => ['', new Uint8Array()])],
  ])('with %s is refused and leaves nothing behind', async (_what, code, files, fields) => {
    const before = await onDisk()
    await expect(send(files, fields)).rejects.toThrow(new Refusal(code))
    await expect.poll(onDisk).toEqual(before)
  })

  test('whose files no import takes leaves none of them behind', async () => {
    const before = await onDisk()
    const fileArrived = async () => {
      throw new Error('The database is away')
    }
    await portal.restart({ intake: { ...portal.intake, fileArrived } })
    await expect(send([['a.csv', someBytes(10)]])).rejects.toThrow('The database is away')
    expect(await onDisk()).toEqual(before)
    await portal.restart()
  })
})
