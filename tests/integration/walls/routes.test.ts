import { driver } from '#db/client.server.ts'
import type { Scope } from '#db/scope.ts'
import type { Side, TwoVendors } from '#tests/fixtures/two-vendors.ts'
import { addresses } from '#tests/setup/portal-here.ts'
import { CLOSED_WAYS, OTHER_WAYS, type Sent, type Way } from './addresses.ts'
import { describe, expect, test as told } from './told.ts'
import { visitors } from './visitors.ts'
import { everythingOf } from './whole-database.ts'

const STRANGERS: Record<string, (all: TwoVendors) => Scope | null> = {
  nobody: () => null,
  'a key-user next door': ({ beside }) => beside.karin,
  'a viewer next door': ({ beside }) => beside.viewer,
  'a key-user of another vendor': ({ far }) => far.karin,
  'a viewer of another vendor': ({ far }) => far.viewer,
  'an implementer of another vendor': ({ far }) => far.ingrid,
  'an administrator of another vendor': ({ far }) => far.admin,
}
const ownPeople = ({ karin, viewer, ingrid, admin }: Side) => [karin, viewer, ingrid, admin]

const test = told
  .extend('as', { scope: 'file' }, ({ all }) => all && visitors())
  .extend('ids', { scope: 'file' }, async ({ all: { one } }) => {
    const [file] = await driver()<
      { id: string }[]
    >`select file_id as id from imports where customer_id = ${one.karin.customerId} and number = ${one.imports.staged}`
    const [credential] = await driver()<{ id: string }[]>`select id from credentials where customer_id = ${one.karin.customerId}`
    return { file: file!.id, credential: credential!.id }
  })

const refuses = ({ status, location }: { status: number; location: string | null }) =>
  [403, 404, 405].includes(status) || (status === 302 && location?.startsWith('/sign-in?to=') === true)

/** The page itself, what the browser asks for on a click, and that with one loader picked out. */
const kindsOf = (path: string, file: string) => [
  path,
  `${path}.data`,
  `${path}.data?_routes=${encodeURIComponent(file.replace(/\.tsx?$/, ''))}`,
]

test('every address is in one of the two lists', () => {
  expect([...new Set(addresses.map(({ pattern }) => pattern))].toSorted()).toEqual(
    [...Object.keys(CLOSED_WAYS), ...Object.keys(OTHER_WAYS)].toSorted(),
  )
})

test('every address that takes forms says which, and for whom', () => {
  const taking = addresses.filter(({ pattern, hasAction }) => hasAction && pattern in CLOSED_WAYS).map(({ pattern }) => pattern)
  expect(taking.filter((pattern) => !CLOSED_WAYS[pattern]!.sends)).toEqual([])
})

describe.each(addresses.filter(({ pattern, hasLoader }) => hasLoader && pattern in CLOSED_WAYS))('$file', ({ pattern, file }) => {
  const way = CLOSED_WAYS[pattern]!

  test('is there for its own people', async ({ all: { one }, as, ids }) => {
    for (const person of ownPeople(one).filter(({ role }) => !way.readers || way.readers.includes(role))) {
      const { status, location } = await (await as(person))(way.to(one, ids))
      expect([status === 200 || (status === 302 && location?.startsWith('/c/')), person.role]).toEqual([true, person.role])
    }
    for (const person of ownPeople(one).filter(({ role }) => way.readers && !way.readers.includes(role)))
      expect((await (await as(person))(way.to(one, ids))).status, person.role).toBe(403)
  })

  test('gives strangers nothing', async ({ all, as, ids }) => {
    for (const [who, scopeOf] of Object.entries(STRANGERS))
      for (const path of kindsOf(way.to(all.one, ids), file)) {
        const answer = await (await as(scopeOf(all)))(path)
        expect(answer.text, `${who}: ${path}`).not.toContain(all.one.code)
        if (path.includes('.data')) expect([202, 400, 403, 404], `${who}: ${path}`).toContain(answer.status)
        else expect(refuses(answer), `${who}: ${path} ${answer.status}`).toBe(true)
      }
  })
})

const sends = Object.entries(CLOSED_WAYS).flatMap(([pattern, way]) =>
  (way.sends ?? []).map((sent) => ({ pattern, way, sent, what: sent.form.intent ?? sent.form.do ?? Object.keys(sent.form).join(', ') })),
)

/** What is sent, with the victim's ids; a file where files are taken. */
function bodyOf(
  { form }: Sent,
  { pattern }: { pattern: string },
  side: Side,
  ids: { credential: string },
): Record<string, string> | FormData {
  const named: Record<string, string> = { CREDENTIAL: ids.credential, ONBOARDING: side.onboardingId }
  const filled = Object.fromEntries(Object.entries(form).map(([name, value]) => [name, named[value] ?? value]))
  if (pattern !== '/ingest/form') return filled
  const body = new FormData()
  for (const [name, value] of Object.entries(filled)) body.set(name, value)
  body.set('file', new File(['Klantnummer;Naam\n1;x\n'], 'x.csv'))
  return body
}

describe.each(sends)('sending $what to $pattern', ({ pattern, way, sent }) => {
  const send = async (as: Awaited<ReturnType<typeof visitors>>, who: Scope | null, side: Side, ids: Parameters<Way['to']>[1]) =>
    (await as(who))(way.to(side, ids), bodyOf(sent, { pattern }, side, ids))

  test('changes nothing when strangers do it', async ({ all, as, ids }) => {
    const before = await everythingOf(all.one)
    for (const [who, scopeOf] of Object.entries(STRANGERS)) {
      const answer = await send(as, scopeOf(all), all.one, ids)
      const refused = refuses(answer) || (pattern === '/ingest/form' && answer.status === 422)
      expect(refused, `${who}: ${answer.status}`).toBe(true)
      expect(answer.text, who).not.toContain(all.one.code)
    }
    expect(await everythingOf(all.one)).toBe(before)
  })

  test('changes nothing when people of the customer or vendor do it who may not', async ({ all: { one }, as, ids }) => {
    const before = await everythingOf(one)
    for (const person of ownPeople(one).filter(({ role }) => !sent.by.includes(role)))
      expect([403, 422], person.role).toContain((await send(as, person, one, ids)).status)
    expect(await everythingOf(one)).toBe(before)
  })
})

describe.each(sends)('those who may send $what to $pattern', ({ pattern, way, sent }) => {
  test('are heard', async ({ all: { farther }, as, ids }) => {
    const [person] = ownPeople(farther).filter(({ role }) => sent.by.includes(role))
    const { status } = await (await as(person!))(way.to(farther, ids), bodyOf(sent, { pattern }, farther, ids))
    const unknown = sent.form.id === 'CREDENTIAL' ? [404] : []
    expect([200, 302, 303, 409, 422, ...unknown]).toContain(status)
  })
})

test.for(Object.keys(OTHER_WAYS))('%s shows strangers nothing of the victim', async (pattern, { all, as }) => {
  for (const [who, scopeOf] of Object.entries(STRANGERS)) {
    const answer = await (await as(scopeOf(all)))(pattern.replace('*', all.one.customer))
    expect(answer.text, who).not.toContain(all.one.code)
  }
})

test('what a customer writes as internal is not', async ({ all: { one }, as }) => {
  await (await as(one.karin))(`/c/${one.customer}/messages`, { about: 'onboarding', body: 'Secretly', internal: 'on' })
  expect(await driver()`select internal from comments where body = 'Secretly'`).toEqual([{ internal: false }])
})

test('what the vendor writes among itself reaches no page of the customer', async ({ all: { one }, as }) => {
  for (const person of [one.karin, one.viewer])
    for (const page of ['', '/messages', '/history', '/plan/kick-off', `/imports/${one.imports.sent}/send`]) {
      const { status, text } = await (await as(person))(`/c/${one.customer}${page}`)
      expect([status, text.includes(`${one.code} among us`)], page).toEqual([200, false])
    }
  expect((await (await as(one.ingrid))(`/c/${one.customer}/messages`)).text).toContain(`${one.code} among us`)
})
