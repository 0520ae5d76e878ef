import { action, headers, loader } from '#app/routes/keys.tsx'
import { inScope } from '#db/client.server.ts'
import { listTraces } from '#db/queries/traces.ts'
import { beginStory, endStories, type Story } from '#tests/fixtures/story.ts'
import { visit } from '#tests/fixtures/visit.ts'
import { afterAll, describe, expect, test } from '#tests/setup/database.ts'

afterAll(endStories)

const SECRET = 'CANARY-7f3a-salaisuus-41'
const paytrail = { intent: 'save', provider: 'paytrail', merchantId: '123456', merchantSecret: SECRET }
const REASON = 'Entering it in the web shop'

type Page = { kept: { id: string; revokedAt: Date | null; last: Record<string, string> }[]; mayKeep: boolean; mayReveal: boolean }

const see = ({ customer }: Story, who: Story['ingrid']) => visit(loader, who, { customer }) as Promise<Page>
const send = ({ customer }: Story, who: Story['ingrid'], form: Record<string, string>) => visit(action, who, { customer }, { form })

async function handedOver(): Promise<{ story: Story; id: string }> {
  const story = await beginStory()
  expect(await send(story, story.karin, paytrail)).toMatchObject({ status: 303 })
  return { story, id: (await see(story, story.karin)).kept[0]!.id }
}

describe('On the page of keys', () => {
  test('the key-user hands keys over, and nobody finds them in what the page loads', async () => {
    const { story } = await handedOver()
    for (const who of [story.karin, story.ingrid]) expect(JSON.stringify(await see(story, who))).not.toContain('CANARY')
    expect((await see(story, story.karin)).kept[0]?.last).toEqual({ merchantSecret: 's-41' })
  })

  test('what is wrong comes back with the open values and without the secret', async () => {
    const story = await beginStory()
    const answer = await send(story, story.karin, { ...paytrail, merchantId: 'twelve' })
    expect(answer).toMatchObject({ did: 'save', saving: { saved: false }, sent: { merchantId: 'twelve' } })
    expect(JSON.stringify(answer)).not.toContain('CANARY')
  })

  test('the vendor sees a value once, with a reason that stays in the history', async () => {
    const { story, id } = await handedOver()
    const ask = { intent: 'reveal', id, field: 'merchantSecret' }
    expect(await send(story, story.ingrid, { ...ask, reason: 'why' })).toMatchObject({ revealing: { issue: { code: 'reason-short' } } })
    expect(await send(story, story.ingrid, { ...ask, reason: REASON })).toMatchObject({ revealing: { value: SECRET } })
    expect(JSON.stringify(await see(story, story.ingrid))).not.toContain('CANARY')
    const traces = await inScope(story.karin, (db) => listTraces(db, story.karin, [id]))
    expect(traces.map((one) => one.data?.reason)).toContain(REASON)
  })

  test('nothing of it may stay in a cache', () => {
    expect(headers()).toEqual({ 'Cache-Control': 'no-store' })
  })

  test('a withdrawn key is marked so and opens no more', async () => {
    const { story, id } = await handedOver()
    await send(story, story.karin, { intent: 'revoke', id })
    expect((await see(story, story.karin)).kept[0]?.revokedAt).toBeInstanceOf(Date)
    const ask = { intent: 'reveal', id, field: 'merchantSecret', reason: REASON }
    expect(await send(story, story.ingrid, ask)).toMatchObject({ status: 404 })
  })

  test('the customer reveals nothing, the vendor hands nothing over, strangers find nothing', async () => {
    const { story, id } = await handedOver()
    const other = await beginStory()
    const ask = { intent: 'reveal', id, field: 'merchantSecret', reason: REASON }
    expect(await send(story, story.karin, ask)).toMatchObject({ status: 403 })
    expect(await send(story, story.ingrid, paytrail)).toMatchObject({ status: 403 })
    expect(await send(story, other.ingrid, ask)).toMatchObject({ status: 404 })
    expect(await see(story, other.karin)).toMatchObject({ status: 404 })
    expect(await visit(loader, null, { customer: story.customer })).toMatchObject({ status: 302 })
  })

  test('anything else that is sent is refused', async () => {
    const story = await beginStory()
    expect(await send(story, story.karin, { intent: 'save', provider: 'nobody' })).toMatchObject({ status: 400 })
    expect(await send(story, story.karin, { ...paytrail, intent: 'copy' })).toMatchObject({ status: 400 })
    expect(await send(story, story.karin, { intent: 'revoke', id: 'no id' })).toMatchObject({ status: 404 })
    const { story: other, id } = await handedOver()
    for (const field of ['merchantId', '__proto__', 'constructor', ''])
      expect(await send(other, other.ingrid, { intent: 'reveal', id, field, reason: REASON })).toMatchObject({ status: 404 })
  })
})
