import { submitImport } from '#app/imports/review.server.ts'
import { writeComment } from '#app/messages/comment.server.ts'
import { findThreads } from '#app/messages/threads.server.ts'
import { actOnItem } from '#app/onboarding/act.server.ts'
import { findHistory } from '#app/onboarding/history.server.ts'
import { findHome } from '#app/onboarding/home.server.ts'
import { findItem } from '#app/onboarding/item.server.ts'
import { findPlan } from '#app/onboarding/plan.server.ts'
import { findPortfolio } from '#app/onboarding/portfolio.server.ts'
import { findShell } from '#app/onboarding/shell.server.ts'
import { startPage } from '#app/onboarding/start-page.server.ts'
import type { Scope } from '#db/scope.ts'
import { beginStory, endStories, match, type Story, seen, TODAY, upload } from '#tests/fixtures/story.ts'
import { afterAll, describe, expect, test } from '#tests/setup/database.ts'

afterAll(endStories)

const notFound = async (work: Promise<unknown>) => {
  const thrown = await work.then(
    () => undefined,
    (error: unknown) => error,
  )
  expect(thrown).toBeInstanceOf(Response)
  expect((thrown as Response).status).toBe(404)
}

const keysOf = async (story: Story, who: Scope, show: 'all' | 'open' | 'mine' = 'all') => {
  const { phases } = await findPlan(who, story.customer, show, TODAY)
  return phases.flatMap((phase) =>
    phase.modules.flatMap((module) => module.pairs.flatMap((pair) => [...pair.customer, ...pair.vendor].map((item) => item.key))),
  )
}

const CUSTOMERS = 'Klantnummer;Naam;E-mailadres\n00118;Lunchroom Specimen;info@lunchroom.example\n00119;Café Proef;inkoop@proef\n'

describe('Home', () => {
  test('says when go-live is, by how much it is later, and the days add up', async () => {
    const story = await beginStory()
    const { goLive, progress } = await findHome(story.karin, story.customer, TODAY)
    expect(goLive).toMatchObject({ agreed: '2026-11-30', today: '2026-11-20', state: 'late' })
    expect(goLive.slip).toBeGreaterThan(0)
    expect(goLive.because.reduce((sum, one) => sum + one.days, 0)).toBe(goLive.slip)
    expect(progress.customer.total + progress.vendor.total).toBeGreaterThan(15)
  })

  test('shows each side what waits for it, late ones first', async () => {
    const story = await beginStory()
    const karin = await findHome(story.karin, story.customer, TODAY)
    expect(karin.own.map(({ key, urgency }) => [key, urgency])).toEqual([['key-users', 'late']])
    expect(karin.theirs.map(({ key }) => key)).toContain('kick-off')
    const ingrid = await findHome(story.ingrid, story.customer, TODAY)
    expect(ingrid.own.map(({ key }) => key)).toEqual(['kick-off'])
    expect(ingrid.theirs.map(({ key }) => key)).toContain('key-users')
  })

  test('shows how far the data is, and where it goes on', async () => {
    const story = await beginStory()
    expect((await findHome(story.karin, story.customer, TODAY)).data.map(({ entity, newest }) => [entity, newest])).toContainEqual([
      'customers',
      null,
    ])
    const number = await upload(story, 'customers', 'klanten.csv', CUSTOMERS)
    await match(story, number)
    const { data } = await findHome(story.karin, story.customer, TODAY)
    expect(data.find((one) => one.entity === 'customers')).toMatchObject({
      title: 'Customers',
      newest: { number, state: 'staged', step: 'correct', counts: { errors: 1 }, work: null },
    })
  })

  test('is the way in for a customer, and the onboardings are for the vendor', async () => {
    const story = await beginStory()
    expect(await startPage(story.karin)).toBe(`/c/${story.customer}`)
    expect(await startPage(story.ingrid)).toBe('/onboardings')
  })
})

describe('The plan', () => {
  test('holds every item once, on both shores', async () => {
    const story = await beginStory()
    const keys = await keysOf(story, story.karin)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys).toEqual(expect.arrayContaining(['customers', 'load-master-data', 'kick-off', 'go-live']))
  })

  test('puts what one side delivers beside what the other does with it', async () => {
    const story = await beginStory()
    const { phases } = await findPlan(story.karin, story.customer, 'all', TODAY)
    const pairs = phases.flatMap((phase) => phase.modules.flatMap((module) => module.pairs))
    const pair = pairs.find((one) => one.vendor[0]?.key === 'load-master-data')!
    expect(pair.customer.map((item) => item.key)).toEqual(['customers', 'projects', 'resources'])
    expect(pair).toMatchObject({ laidBy: 'customer', crossings: ['waiting', 'waiting', 'waiting'] })
  })

  test('can be narrowed to what is open and to the reader’s turn', async () => {
    const story = await beginStory()
    await actOnItem(
      story.karin,
      { customer: story.customer, item: 'projects' },
      { do: 'leave-out', sent: new Map(), reason: 'None' },
      TODAY,
    )
    expect(await keysOf(story, story.karin, 'open')).not.toContain('projects')
    expect(await keysOf(story, story.karin, 'mine')).toEqual(['key-users'])
    const { why } = await findPlan(story.karin, story.customer, 'all', TODAY)
    expect(why.projects).toEqual({ said: 'None' })
  })
})

describe('What a customer must not see', () => {
  test('internal items are in the vendor’s plan alone, and are 404 for the customer', async () => {
    const story = await beginStory({ template: 'optergy', choices: {} })
    const vendors = await keysOf(story, story.ingrid)
    const customers = await keysOf(story, story.karin)
    const internal = vendors.filter((key) => !customers.includes(key))
    expect(internal.length).toBeGreaterThan(0)
    const at = { customer: story.customer, item: internal[0]! }
    expect((await findItem(story.ingrid, at, TODAY)).item.internal).toBe(true)
    await notFound(findItem(story.karin, at, TODAY))
    await notFound(actOnItem(story.karin, at, { do: 'start', sent: new Map() }, TODAY))
    await notFound(writeComment(story.karin, { ...at, about: { item: at.item }, body: 'Hello', internal: false }, TODAY))
  })

  test('internal items leave no trace in the customer’s history, messages or numbers', async () => {
    const story = await beginStory({ template: 'optergy', choices: {} })
    const customers = await keysOf(story, story.karin)
    const item = (await keysOf(story, story.ingrid)).find((key) => !customers.includes(key))!
    await actOnItem(story.ingrid, { customer: story.customer, item }, { do: 'start', sent: new Map() }, TODAY)
    await writeComment(story.ingrid, { customer: story.customer, about: { item }, body: 'Between us', internal: false }, TODAY)
    const all = { subject: null, page: 1 }
    const entries = async (who: Scope) => (await findHistory(who, story.customer, all, TODAY)).entries.map((entry) => entry.action)
    expect(await entries(story.ingrid)).toEqual(['comment.internal', 'item.started', 'onboarding.started'])
    expect(await entries(story.karin)).toEqual(['onboarding.started'])
    expect(await findThreads(story.karin, story.customer, TODAY)).toEqual([])
    expect(await findThreads(story.ingrid, story.customer, TODAY)).toHaveLength(1)
    const { progress } = await findHome(story.karin, story.customer, TODAY)
    expect(progress.customer.total + progress.vendor.total).toBeLessThanOrEqual(customers.length)
  })

  test('internal comments stay with the vendor', async () => {
    const story = await beginStory()
    const about = { customer: story.customer, about: { item: 'customers' } } as const
    await writeComment(story.ingrid, { ...about, body: 'Ask Tom first', internal: true }, TODAY)
    await writeComment(story.karin, { ...about, body: 'When is it due?', internal: true }, TODAY)
    const said = async (who: Scope) => (await findThreads(who, story.customer, TODAY)).flatMap((one) => one.remarks.map(({ body }) => body))
    expect(await said(story.karin)).toEqual(['When is it due?'])
    expect(await said(story.ingrid)).toEqual(['Ask Tom first', 'When is it due?'])
    expect((await findItem(story.karin, { customer: story.customer, item: 'customers' }, TODAY)).comments).toHaveLength(1)
  })

  test('other customers and other vendors do not exist', async () => {
    const [mine, other] = [await beginStory(), await beginStory()]
    for (const who of [mine.karin, mine.ingrid]) {
      await notFound(findShell(who, other.customer, TODAY))
      await notFound(findHome(who, other.customer, TODAY))
      await notFound(findPlan(who, other.customer, 'all', TODAY))
      await notFound(findItem(who, { customer: other.customer, item: 'customers' }, TODAY))
      await notFound(findThreads(who, other.customer, TODAY))
      await notFound(findHistory(who, other.customer, { subject: null, page: 1 }, TODAY))
      await notFound(writeComment(who, { customer: other.customer, about: 'onboarding', body: 'Hello', internal: false }, TODAY))
    }
    const { rows } = await findPortfolio(mine.ingrid, 'all', TODAY)
    expect(rows.map((row) => row.code)).toEqual([mine.customer])
  })
})

describe('Messages', () => {
  test('stand by subject, the newest word first', async () => {
    const story = await beginStory()
    const later = new Date(TODAY.getTime() + 60_000)
    await writeComment(story.karin, { customer: story.customer, about: 'onboarding', body: 'Good morning', internal: false }, TODAY)
    await writeComment(story.ingrid, { customer: story.customer, about: { item: 'customers' }, body: 'Any news?', internal: false }, later)
    const threads = await findThreads(story.karin, story.customer, later)
    expect(threads.map(({ about, remarks }) => [about, remarks[0]!.author, remarks[0]!.side])).toEqual([
      ['item:customers', 'Ingrid', 'vendor'],
      ['onboarding', 'Karin', 'customer'],
    ])
  })

  test('nothing empty is sent', async () => {
    const story = await beginStory()
    const written = await writeComment(story.karin, { customer: story.customer, about: 'onboarding', body: '  \n', internal: false }, TODAY)
    expect(written).toEqual({ done: false, code: 'empty' })
  })
})

describe('History', () => {
  test('tells in the reader’s words what happened, newest first, and can be narrowed', async () => {
    const story = await beginStory()
    const number = await upload(story, 'customers', 'klanten.csv', 'Klantnummer;Naam\n00118;Lunchroom Specimen\n')
    await match(story, number)
    await submitImport(story.karin, await seen(story, number), { now: TODAY })
    const all = await findHistory({ ...story.karin, locale: 'nl' }, story.customer, { subject: null, page: 1 }, TODAY)
    expect(all.entries[0]).toMatchObject({ action: 'item.settled', who: null, params: { item: 'Klanten aanleveren', entity: 'Klanten' } })
    expect(all.entries.map((entry) => entry.action)).toContain('import.uploaded')
    const files = await findHistory(story.karin, story.customer, { subject: 'import', page: 1 }, TODAY)
    expect(files.entries.every((entry) => entry.action.startsWith('import.'))).toBe(true)
    expect(files.total).toBeLessThan(all.total)
  })
})

describe('The onboardings of a vendor', () => {
  test('say what is late, what comes next and whose it is', async () => {
    const story = await beginStory()
    const portfolio = await findPortfolio(story.ingrid, 'all', TODAY)
    expect(portfolio.counts).toMatchObject({ all: 1, late: 1, live: 0 })
    expect(portfolio.rows[0]).toMatchObject({ code: story.customer, health: 'late', next: { key: 'kick-off', side: 'vendor' } })
    expect((await findPortfolio(story.ingrid, 'live', TODAY)).rows).toEqual([])
  })

  test('name the files that wait for a review', async () => {
    const story = await beginStory()
    const number = await upload(story, 'customers', 'klanten.csv', 'Klantnummer;Naam\n00118;Lunchroom Specimen\n')
    await match(story, number)
    await submitImport(story.karin, await seen(story, number), { now: TODAY })
    expect((await findPortfolio(story.ingrid, 'all', TODAY)).reviews).toEqual({ count: 1, since: TODAY })
  })
})
