import { driver } from '#db/client.server.ts'
import { match, upload } from '#tests/fixtures/story.ts'
import { vi } from '#tests/setup/database.ts'
import { expect, test as told } from './told.ts'
import { visitors } from './visitors.ts'

const test = told.extend('as', { scope: 'file' }, ({ all }) => all && visitors())

const CANARY = 'C4N4RY'
/** Known secrets, one for each way in. */
const secret = {
  form: `${CANARY}form${'x'.repeat(12)}`,
  refused: `pk_live_${CANARY}0123456789`,
  sheet: `live_${CANARY}${'a1B2c3D4'.repeat(3)}`,
}

/** What this process printed, in whatever way. */
function printed(): () => string {
  const lines: string[] = []
  const note = (...said: unknown[]) =>
    void lines.push(said.map((one) => (one instanceof Error ? `${one.stack}${one.cause}` : JSON.stringify(one))).join(' '))
  for (const how of ['log', 'info', 'warn', 'error', 'debug'] as const) vi.spyOn(console, how).mockImplementation(note)
  return () => lines.join('\n')
}

test('a secret is nowhere to be found, whichever way it came', async ({ all: { one }, as }) => {
  const log = printed()
  const [key, ingrid] = [await as(one.karin), await as(one.ingrid)]
  const keys = `/c/${one.customer}/keys`
  const answers = [
    await key(keys, { intent: 'save', provider: 'paytrail', merchantId: '375917', merchantSecret: secret.form }),
    await key(keys, { intent: 'save', provider: 'stripe', secretKey: secret.refused }),
    await key(keys, { intent: 'save', provider: 'nobody', secretKey: secret.refused }),
    await key(keys, { intent: 'nonsense', secretKey: secret.refused }),
    await ingrid(keys, { intent: 'save', provider: 'stripe', secretKey: secret.refused }),
  ]
  expect(answers.map(({ status }) => status)).toEqual([303, 422, 400, 400, 403])

  const number = await upload(
    one,
    'payment-keys',
    'keys.csv',
    `Provider;Omgeving;Geheime sleutel\nmollie;live;${secret.sheet}\nstripe;live;${secret.refused}\n`,
  )
  await match(one, number)
  const steps = ['check', 'match', 'correct?show=all', 'send', 'errors.xlsx'].map((step) => `/imports/${number}/${step}`)
  await key(`/c/${one.customer}/imports/${number}/correct`, { intent: 'edit', row: '2', field: 'secretKey', text: secret.sheet })
  for (const visit of [key, ingrid])
    for (const page of ['/keys', '/history', '/messages', '', '/data/payment-keys', '/data/payment-keys/records.csv', ...steps])
      answers.push(await visit(`/c/${one.customer}${page}`))
  const found = answers.flatMap(({ text }) =>
    text.includes(CANARY) ? [text.slice(text.indexOf(CANARY) - 200, text.indexOf(CANARY) + 40)] : [],
  )
  expect(found).toEqual([])

  const tables = await driver()<{ name: string }[]>`select quote_ident(schemaname) || '.' || quote_ident(tablename) as name
    from pg_tables where schemaname in ('public', 'pgboss')`
  for (const { name } of tables) {
    const rows = await driver().unsafe(`select t::text as row from ${name} t`)
    expect(rows.map(({ row }) => row).join('\n'), name).not.toContain(CANARY)
  }
  expect(log()).not.toContain(CANARY)
  vi.restoreAllMocks()
})
