import { readCredentials, revokeCredential, saveCredential } from '#app/credentials/credentials.server.ts'
import { revealSecret } from '#app/credentials/reveal.server.ts'
import { keepFromSheet, stagedSealer } from '#app/credentials/staged.server.ts'
import { driver, inScope } from '#db/client.server.ts'
import { listTraces } from '#db/queries/traces.ts'
import paymentKeys from '#importers/entities/payment-keys.ts'
import { beginStory, endStories, type Story, TODAY } from '#tests/fixtures/story.ts'
import { afterAll, describe, expect, test } from '#tests/setup/database.ts'

afterAll(endStories)

const now = { now: TODAY }
const SECRET = 'CANARY-7f3a-salaisuus-41'
const REASON = 'Entering it in the web shop'
const paytrail = { merchantId: '123 456', merchantSecret: ` ${SECRET}\r\n` }

async function saved(): Promise<{ story: Story; id: string }> {
  const story = await beginStory()
  const answer = await saveCredential(story.karin, { customer: story.customer, provider: 'paytrail', values: paytrail }, now)
  expect(answer).toEqual({ saved: true, issues: [] })
  const [kept] = await readCredentials(story.karin, story.customer)
  return { story, id: kept!.id }
}

const refused = (status: number) => expect.objectContaining({ status })

/** Every row of every table, as text: what a dump of the database would hold. */
async function everything(): Promise<string> {
  const tables = await driver()<{ name: string }[]>`select quote_ident(tablename) as name from pg_tables where schemaname = 'public'`
  const rows = await Promise.all(tables.map(({ name }) => driver().unsafe(`select row_to_json(t)::text as row from ${name} t`)))
  return rows
    .flat()
    .map(({ row }) => row)
    .join('\n')
}

describe('A key-user hands over keys', () => {
  test('afterwards people see the last signs, who and when, and never the value', async () => {
    const { story } = await saved()
    const [kept] = await readCredentials(story.karin, story.customer)
    expect(kept).toMatchObject({
      provider: 'paytrail',
      open: { merchantId: '123456' },
      last: { merchantSecret: 's-41' },
      who: 'Karin',
      at: TODAY,
    })
    expect(JSON.stringify(kept)).not.toContain('CANARY')
  })

  test('nothing of the value stands anywhere in the database', async () => {
    await saved()
    const dump = await everything()
    expect(dump).toContain('credential.sealed')
    expect(dump).not.toContain('CANARY')
  })

  test('what is wrong is said, and nothing is kept', async () => {
    const story = await beginStory()
    const values = { secretKey: 'pk_live_CANARY0123456' }
    const answer = await saveCredential(story.karin, { customer: story.customer, provider: 'stripe', values }, now)
    expect(answer).toEqual({
      saved: false,
      issues: [{ field: 'secretKey', code: 'wrong-box', level: 'error', params: { shape: 'stripe-publishable' } }],
    })
    expect(await readCredentials(story.karin, story.customer)).toEqual([])
    expect(await saveCredential(story.karin, { customer: story.customer, provider: 'nobody', values }, now)).toMatchObject({ saved: false })
  })

  test('a test key is kept with a warning when live is wanted', async () => {
    const story = await beginStory()
    const values = { merchantId: '375917', merchantSecret: 'SAIPPUAKAUPPIAS' }
    const answer = await saveCredential(story.karin, { customer: story.customer, provider: 'paytrail', values, wanted: 'live' }, now)
    expect(answer).toMatchObject({ saved: true, issues: [{ code: 'test-for-live' }] })
  })

  test('a secret left empty when replacing stays as it was', async () => {
    const { story } = await saved()
    const values = { merchantId: '654321', merchantSecret: '' }
    expect(await saveCredential(story.karin, { customer: story.customer, provider: 'paytrail', values }, now)).toMatchObject({
      saved: true,
    })
    const kept = await readCredentials(story.karin, story.customer)
    expect(kept).toHaveLength(1)
    expect(kept[0]).toMatchObject({ open: { merchantId: '654321' }, last: { merchantSecret: 's-41' } })
    const of = { customer: story.customer, id: kept[0]!.id, field: 'merchantSecret', reason: REASON }
    expect(await revealSecret(story.ingrid, of, now)).toEqual({ value: SECRET })
  })

  test('withdrawn it cannot be revealed any more, and a viewer or an implementer cannot withdraw it', async () => {
    const { story, id } = await saved()
    await expect(revokeCredential(story.ingrid, { customer: story.customer, id }, now)).rejects.toEqual(refused(403))
    await revokeCredential(story.karin, { customer: story.customer, id }, now)
    expect((await readCredentials(story.karin, story.customer))[0]?.revokedAt).toEqual(TODAY)
    const of = { customer: story.customer, id, field: 'merchantSecret', reason: REASON }
    await expect(revealSecret(story.ingrid, of, now)).rejects.toEqual(refused(404))
  })
})

describe('The vendor reveals a value', () => {
  test('with a reason, which stands in the trace with the name', async () => {
    const { story, id } = await saved()
    const of = { customer: story.customer, id, field: 'merchantSecret', reason: REASON }
    expect(await revealSecret(story.ingrid, of, now)).toEqual({ value: SECRET })
    const traces = await inScope(story.karin, (db) => listTraces(db, story.karin, [id]))
    expect(traces[0]).toMatchObject({ action: 'credential.revealed', who: 'Ingrid', data: { field: 'merchantSecret', reason: REASON } })
  })

  test('not without a reason, not an open field, and never the customer', async () => {
    const { story, id } = await saved()
    const of = { customer: story.customer, id, field: 'merchantSecret', reason: 'please' }
    expect(await revealSecret(story.ingrid, of, now)).toMatchObject({ issue: { code: 'reason-short' } })
    await expect(revealSecret(story.ingrid, { ...of, reason: REASON, field: 'merchantId' }, now)).rejects.toEqual(refused(404))
    await expect(revealSecret(story.karin, { ...of, reason: REASON }, now)).rejects.toEqual(refused(403))
  })

  test('nobody of another vendor finds it, by its id or through another customer', async () => {
    const { story, id } = await saved()
    const other = await beginStory()
    const of = { id, field: 'merchantSecret', reason: REASON }
    await expect(revealSecret(other.ingrid, { ...of, customer: story.customer }, now)).rejects.toEqual(refused(404))
    await expect(revealSecret(other.ingrid, { ...of, customer: other.customer }, now)).rejects.toEqual(refused(404))
    await expect(readCredentials(other.karin, story.customer)).rejects.toEqual(refused(404))
  })
})

describe('Keys by spreadsheet', () => {
  const cells = ['mollie', 'live', 'pfl_v9hTwCvYqw', null, `live_CANARY${'a1B2c3D4e5'.repeat(3)}`, null]

  test('are sealed before they are staged, and become the provider’s credential', async () => {
    const story = await beginStory()
    const row = stagedSealer(story.karin, paymentKeys)({ cells, original: { secret_key: `${cells[4]} ` } })
    expect(JSON.stringify(row)).not.toContain('CANARY')
    const of = { onboardingId: story.onboardingId, importId: crypto.randomUUID(), entity: paymentKeys, cells: row.cells, at: TODAY }
    expect(await inScope(story.karin, (db) => keepFromSheet(db, story.karin, of))).toEqual([])
    const [kept] = await readCredentials(story.karin, story.customer)
    expect(kept).toMatchObject({ provider: 'mollie', fromSheet: true, open: { profileId: 'pfl_v9hTwCvYqw' }, last: { apiKey: 'D4e5' } })
    const reveal = { customer: story.customer, id: kept!.id, field: 'apiKey', reason: REASON }
    expect(await revealSecret(story.ingrid, reveal, now)).toEqual({ value: cells[4] })
  })

  test('sealed for one customer they do not open for another', async () => {
    const [story, other] = [await beginStory(), await beginStory()]
    const row = stagedSealer(story.karin, paymentKeys)({ cells })
    const of = { onboardingId: other.onboardingId, importId: crypto.randomUUID(), entity: paymentKeys, cells: row.cells, at: TODAY }
    await expect(inScope(other.karin, (db) => keepFromSheet(db, other.karin, of))).rejects.toThrow('does not open here')
  })

  test('a wrong key makes no credential and says why', async () => {
    const story = await beginStory()
    const wrong = cells.with(4, 'pk_live_0123456789')
    const row = stagedSealer(story.karin, paymentKeys)({ cells: wrong, level: 0 })
    const of = { onboardingId: story.onboardingId, importId: crypto.randomUUID(), entity: paymentKeys, cells: row.cells, at: TODAY }
    const issues = await inScope(story.karin, (db) => keepFromSheet(db, story.karin, of))
    expect(issues).toMatchObject([{ field: 'apiKey', code: 'wrong-box' }])
    expect(row).toMatchObject({ level: 2, issues: [{ field: 'secret_key', code: 'key-form', level: 2 }] })
    expect(await readCredentials(story.karin, story.customer)).toEqual([])
  })
})
