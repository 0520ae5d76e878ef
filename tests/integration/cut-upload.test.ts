import { intake } from '#app/imports/intake.server.ts'
import { listCards, loadEntity } from '#app/imports/views.server.ts'
import { beginStory, endStories, type Story, uploadsInAFolder } from '#tests/fixtures/story.ts'
import { afterAll, expect, test } from '#tests/setup/database.ts'
import { head, type Presigned, presign, put, putAndStall } from './files/client.ts'
import { startPortal } from './files/portal.ts'

afterAll(endStories)

const LIST = new TextEncoder().encode(`code;name\n${Array.from({ length: 60_000 }, (_, at) => `C-${at};Bedrijf ${at}\n`).join('')}`)

const importsOf = async ({ karin, customer }: Story) => (await loadEntity(karin, customer, 'customers')).imports

test('an upload cut in the middle leaves no import; carried on to its end it makes exactly one', async ({ onTestFinished }) => {
  const story = await beginStory()
  const dataDir = await uploadsInAFolder()
  const portal = await startPortal({ dataDir, intake, scopeOf: () => story.karin })
  onTestFinished(portal.stop)
  const input = { onboardingId: story.onboardingId, entity: 'customers' }
  const [presigned] = (await (await presign(portal.origin, [{ name: 'klanten.csv', size: LIST.length }], { input })).json()) as [Presigned]

  const sending = await putAndStall(dataDir, presigned, LIST, { until: 200_000 })
  sending.cut()
  expect(await importsOf(story)).toEqual([])
  expect((await listCards(story.karin, story.customer)).cards.filter((card) => card.latest)).toEqual([])

  const start = await head(presigned.url)
  expect(start).toBeGreaterThan(200_000)
  expect(await put(presigned.url, LIST, { start })).toMatchObject({ status: 200 })
  expect(await put(presigned.url, LIST)).toMatchObject({ status: 200 })
  expect(await importsOf(story)).toMatchObject([{ number: 1, state: 'uploaded', fileBytes: LIST.length, work: { kind: 'waiting' } }])
})
