import { releaseImport } from '#app/imports/release.server.ts'
import { approveImport, submitImport } from '#app/imports/review.server.ts'
import { action, loader } from '#app/routes/import-review.tsx'
import { loader as queueLoader } from '#app/routes/review-queue.tsx'
import { beginStory, endStories, match, type Story, seen, TODAY, upload } from '#tests/fixtures/story.ts'
import { visit } from '#tests/fixtures/visit.ts'
import { afterAll, describe, expect, test } from '#tests/setup/database.ts'

afterAll(endStories)

const CUSTOMERS = `Klantnummer;Naam;Land;Kredietlimiet
00118;Lunchroom Specimen;Nederland;1.250,50
00119;Café Proef;NL;750,00
`
const PROJECTS = `Projectnummer;Projectnaam;Klantnummer
P-1;Website;00118
`
const KEYS = `Provider;Omgeving;Geheime sleutel
mollie;live;live_CANARY${'a1B2c3D4e5'.repeat(3)}
`
const now = { now: TODAY }

type At = { story: Story; number: number }
const params = ({ story, number }: At) => ({ customer: story.customer, number })
const see = (at: At, who: Story['ingrid'], path = '/') => visit(loader, who, params(at), { path }) as Promise<Record<string, never>>
const send = (at: At, who: Story['ingrid'], form: Record<string, string>) => visit(action, who, params(at), { form })
const version = async ({ story, number }: At) => String((await seen(story, number)).version)

async function sent(entity = 'customers', content = CUSTOMERS, story?: Story, on = TODAY): Promise<At> {
  const of = story ?? (await beginStory())
  const number = await upload(of, entity, `${entity}.csv`, content)
  await match(of, number)
  expect(await submitImport(of.karin, await seen(of, number), { now: on })).toEqual({ yes: true })
  return { story: of, number }
}

describe('The review page', () => {
  test('takes nonsense in its address and forms for nothing', async () => {
    const at = await sent()
    expect(await see(at, at.story.ingrid, '/?show=all&after=1e99')).toMatchObject({ plan: { kind: 'new', rows: { length: 2 } } })
    for (const odd of ['', 'abc', '1.5', '99999999999999'])
      expect(await send(at, at.story.ingrid, { intent: 'approve', version: odd })).toMatchObject({ answer: { code: 'somebodyWasFaster' } })
  })

  test('shows what approving would do, and the first kind of which there are rows', async () => {
    const at = await sent()
    expect(await see(at, at.story.ingrid)).toMatchObject({
      plan: { kind: 'new', counts: { new: 2, changed: 0 }, can: { approve: { yes: true } } },
    })
    await approveImport(at.story.ingrid, await seen(at.story, at.number), now)
    await releaseImport(at.story.ingrid, await seen(at.story, at.number), now)
    const again = await sent('customers', CUSTOMERS.replace('750', '900'), at.story)
    expect(await see(again, at.story.ingrid)).toMatchObject({ plan: { kind: 'changed', rows: [{ key: '00119' }] } })
    expect(await see(again, at.story.ingrid, '/?show=unchanged')).toMatchObject({ plan: { kind: 'unchanged', rows: [{ key: '00118' }] } })
  })

  test('approves, releases, and takes the release back', async () => {
    const at = await sent()
    const { ingrid } = at.story
    expect(await send(at, ingrid, { intent: 'approve', version: await version(at) })).toMatchObject({ status: 303 })
    expect(await send(at, ingrid, { intent: 'release', version: await version(at) })).toMatchObject({ status: 303 })
    expect(await see(at, ingrid)).toMatchObject({ plan: { released: { added: 2, changed: 0, unchanged: 0, undoable: 1 } } })
    expect(await send(at, ingrid, { intent: 'undo', release: '7' })).toMatchObject({ answer: { code: 'somebodyWasFaster' } })
    expect(await send(at, ingrid, { intent: 'undo', release: '1' })).toMatchObject({ status: 303 })
    expect(await see(at, ingrid)).toMatchObject({ plan: { summary: { state: 'approved' }, released: null } })
  })

  test('returns with a comment only, and says when somebody else was faster', async () => {
    const at = await sent()
    const { ingrid, tom } = at.story
    const form = { intent: 'return', version: await version(at) }
    expect(await send(at, ingrid, { ...form, comment: ' ' })).toMatchObject({ answer: { code: 'commentNeeded' } })
    expect(await send(at, ingrid, { ...form, comment: 'Are these amounts right?' })).toMatchObject({ status: 303 })
    const late = await send(at, tom, { intent: 'approve', version: form.version })
    expect(late).toMatchObject({ answer: { yes: false, code: 'notSubmitted' } })
    expect(await see(at, tom)).toMatchObject({ plan: { summary: { returned: true }, comments: [{ body: 'Are these amounts right?' }] } })
  })

  test('says what has to be released first', async () => {
    const customers = await sent()
    const at = await sent('projects', PROJECTS, customers.story)
    const { ingrid } = at.story
    expect(await see(at, ingrid)).toMatchObject({ plan: { first: [{ entity: 'customers', count: 1 }] } })
    await send(at, ingrid, { intent: 'approve', version: await version(at) })
    const early = await send(at, ingrid, { intent: 'release', version: await version(at) })
    expect(early).toMatchObject({ answer: { code: 'releaseFirst', params: { entity: 'customers', count: 1 } } })
  })

  test('keeps what the vendor says to itself from the customer', async () => {
    const at = await sent()
    await send(at, at.story.ingrid, { body: 'The limits look high', internal: 'on' })
    expect(await see(at, at.story.tom)).toMatchObject({ plan: { comments: [{ internal: true, side: 'vendor' }] } })
    expect(await see(at, at.story.karin)).toMatchObject({ status: 403 })
  })

  test('shows no secret of a file of keys', async () => {
    const at = await sent('payment-keys', KEYS)
    const page = await see(at, at.story.ingrid)
    expect(page).toMatchObject({ plan: { rows: [{ key: expect.stringContaining('mollie') }] } })
    expect(JSON.stringify(page)).not.toMatch(/CANARY|gw1\./)
  })

  test('is there for nobody of another vendor, and decides nothing for the customer', async () => {
    const [at, other] = [await sent(), await beginStory()]
    expect(await see(at, other.ingrid)).toMatchObject({ status: 404 })
    const form = { intent: 'approve', version: await version(at) }
    expect(await send(at, other.ingrid, form)).toMatchObject({ status: 404 })
    expect(await send(at, at.story.karin, form)).toMatchObject({ status: 403 })
    expect(await send(at, at.story.ingrid, { intent: 'delete' })).toMatchObject({ status: 400 })
  })
})

test('the queue holds what waits for this vendor, the longest wait first, and nothing of another', async () => {
  const first = await sent()
  const second = await sent('projects', PROJECTS, first.story, new Date('2026-11-18T09:00:00Z'))
  await sent()
  const { queue } = (await visit(queueLoader, first.story.ingrid, {})) as { queue: { entity: string; number: number }[] }
  expect(queue.map((one) => [one.entity, one.number])).toEqual([
    ['projects', second.number],
    ['customers', first.number],
  ])
  expect(await visit(queueLoader, first.story.karin, {})).toMatchObject({ status: 403 })
})
