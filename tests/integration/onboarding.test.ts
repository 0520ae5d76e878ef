import { approveImport, returnImport, submitImport } from '#app/imports/review.server.ts'
import { actOnItem, type Deed } from '#app/onboarding/act.server.ts'
import { findItem } from '#app/onboarding/item.server.ts'
import { inScope, ownerDb } from '#db/client.server.ts'
import { listItemEvents, listItems } from '#db/queries/onboardings.ts'
import { addPerson } from '#db/queries/seeding.ts'
import { listTraces } from '#db/queries/traces.ts'
import type { Scope } from '#db/scope.ts'
import { beginStory, endStories, match, type Story, seen, TODAY, upload } from '#tests/fixtures/story.ts'
import { afterAll, describe, expect, test } from '#tests/setup/database.ts'

afterAll(endStories)

const deed = (what: Deed['do'], sent: Record<string, string> = {}, reason?: string): Deed => ({
  do: what,
  sent: new Map(Object.entries(sent)),
  reason,
})

const act = (story: Story, who: Scope, item: string, what: Deed) => actOnItem(who, { customer: story.customer, item }, what, TODAY)
const page = (story: Story, who: Scope, item: string) => findItem(who, { customer: story.customer, item }, TODAY)

async function row(story: Story, key: string) {
  const rows = await inScope(story.karin, (db) => listItems(db, story.karin, [story.onboardingId]))
  return rows.find((one) => one.key === key)!
}

const KEY_USERS = { 'e-0-name': 'Karin', 'e-0-email': 'karin@example.test', 'e-0-function': 'planner' }
const SET_UP = ['basic-set-up', 'advice-reports', 'advice-views', 'advice-processes', 'load-master-data']

describe('An item of the plan', () => {
  test('is done by its own side, with what it asks for, an event and a trace', async () => {
    const story = await beginStory()
    expect(await act(story, story.karin, 'key-users', deed('complete', KEY_USERS))).toEqual({ done: true })
    const { id, state, doneOn, evidence } = await row(story, 'key-users')
    expect({ state, doneOn }).toEqual({ state: 'done', doneOn: '2026-11-20' })
    expect(evidence).toEqual({ values: {}, rows: [{ name: 'Karin', email: 'karin@example.test', function: 'planner' }] })
    const events = await inScope(story.karin, (db) => listItemEvents(db, story.karin, [id]))
    expect(events.map(({ from, to, who }) => [from, to, who])).toEqual([['not-started', 'done', 'Karin']])
    const traces = await inScope(story.karin, (db) => listTraces(db, story.karin, [id]))
    expect(traces.map(({ action, who }) => [action, who])).toEqual([['item.completed', 'Karin']])
  })

  test('is not done while something is missing, and nothing typed is lost', async () => {
    const story = await beginStory()
    const outcome = await act(
      story,
      story.karin,
      'key-users',
      deed('complete', { ...KEY_USERS, 'e-0-email': 'karin@', 'e-0-function': '' }),
    )
    expect(outcome).toMatchObject({
      done: false,
      code: 'problems',
      problems: [
        { field: 'e-0-email', code: 'email' },
        { field: 'e-0-function', code: 'required' },
      ],
      given: { rows: [{ name: 'Karin', email: 'karin@' }] },
    })
    expect((await row(story, 'key-users')).state).toBe('not-started')
  })

  test('can be saved half filled in, and counts as started then', async () => {
    const story = await beginStory()
    expect(await act(story, story.ingrid, 'kick-off', deed('save', { 'e-wishes': 'Hours on the phone' }))).toEqual({ done: true })
    expect(await row(story, 'kick-off')).toMatchObject({ state: 'started', evidence: { values: { wishes: 'Hours on the phone' } } })
  })

  test('counts as done on the day it really was', async () => {
    const story = await beginStory()
    const held = { 'e-on': '2026-11-03', 'e-topic-2': 'Customers', 'e-topic-3': 'None', 'e-data-wanted': 'Customers' }
    await act(story, story.ingrid, 'kick-off', deed('complete', held))
    expect((await row(story, 'kick-off')).doneOn).toBe('2026-11-03')
  })

  test('is not done by the other side', async () => {
    const story = await beginStory()
    expect(await act(story, story.karin, 'kick-off', deed('complete'))).toMatchObject({ done: false, code: 'otherSide' })
    expect(await act(story, story.ingrid, 'key-users', deed('complete', KEY_USERS))).toMatchObject({ done: false, code: 'otherSide' })
  })

  test('is not moved by somebody who only looks', async () => {
    const story = await beginStory()
    const pieter = await viewer(story)
    expect(await act(story, pieter, 'key-users', deed('complete', KEY_USERS))).toMatchObject({ done: false, code: 'notAllowed' })
    expect(await act(story, pieter, 'key-users', deed('leave-out', {}, 'No'))).toMatchObject({ done: false, code: 'notAllowed' })
  })

  test('reopens with a reason, which everybody reads', async () => {
    const story = await beginStory()
    await act(story, story.karin, 'key-users', deed('complete', KEY_USERS))
    expect(await act(story, story.ingrid, 'key-users', deed('reopen'))).toMatchObject({ done: false, code: 'reasonNeeded' })
    expect(await act(story, story.ingrid, 'key-users', deed('reopen', {}, 'One more is needed'))).toEqual({ done: true })
    const { happened, state } = await page(story, story.karin, 'key-users')
    expect(state).toBe('reopened')
    expect(happened[0]).toMatchObject({ to: 'reopened', who: 'Ingrid', reason: { said: 'One more is needed' } })
  })

  test('is left out with a reason, and taken up again', async () => {
    const story = await beginStory()
    expect(await act(story, story.karin, 'projects', deed('leave-out'))).toMatchObject({ done: false, code: 'reasonNeeded' })
    expect(await act(story, story.karin, 'projects', deed('leave-out', {}, 'We have none'))).toEqual({ done: true })
    expect((await row(story, 'projects')).state).toBe('not-applicable')
    expect(await act(story, story.karin, 'projects', deed('take-up'))).toEqual({ done: true })
    expect((await row(story, 'projects')).state).toBe('not-started')
  })

  test('with which the plan ends always applies, and waits for everything before it', async () => {
    const story = await beginStory()
    expect(await act(story, story.karin, 'go-live', deed('leave-out', {}, 'No'))).toMatchObject({ done: false, code: 'endOfPlan' })
    const outcome = await act(story, story.karin, 'go-live', deed('complete', { 'e-on': '2026-11-20' }))
    expect(outcome).toMatchObject({ done: false, code: 'waitsFirst' })
  })

  test('that is declined stays open', async () => {
    const story = await beginStory()
    for (const key of SET_UP) await act(story, story.ingrid, key, deed('leave-out', {}, 'Not in this story'))
    const declined = await act(story, story.karin, 'accept-set-up', deed('complete', { 'e-decision': 'declined' }))
    expect(declined).toMatchObject({ done: false, problems: [{ field: 'e-decision', code: 'must' }] })
    expect(await act(story, story.karin, 'accept-set-up', deed('complete', { 'e-decision': 'accepted' }))).toEqual({ done: true })
  })

  test('moves once when two people move it at the same time', async () => {
    const story = await beginStory()
    const both = await Promise.all([
      act(story, story.ingrid, 'basic-set-up', deed('start')),
      act(story, story.tom, 'basic-set-up', deed('start')),
    ])
    expect(both.filter((one) => one.done)).toHaveLength(1)
    expect(both.find((one) => !one.done)).toMatchObject({ code: expect.stringMatching(/somebodyWasFaster|alreadySettled/) })
    expect((await page(story, story.ingrid, 'basic-set-up')).happened).toHaveLength(1)
  })
})

describe('An item that waits for data', () => {
  const CUSTOMERS = 'Klantnummer;Naam\n00118;Lunchroom Specimen\n'

  test('is not marked by hand', async () => {
    const story = await beginStory()
    expect(await act(story, story.karin, 'customers', deed('complete'))).toMatchObject({ done: false, code: 'byItself' })
  })

  test('completes and reopens by itself, and says why', async () => {
    const story = await beginStory()
    const number = await upload(story, 'customers', 'klanten.csv', CUSTOMERS)
    await match(story, number)
    await submitImport(story.karin, await seen(story, number), { now: TODAY })
    await approveImport(story.ingrid, await seen(story, number), { now: TODAY })
    const done = await page(story, story.karin, 'customers')
    expect(done.state).toBe('done')
    expect(done.happened[0]).toMatchObject({ to: 'done', who: null, reason: { code: 'import-approved', params: { entity: 'Customers' } } })
    await returnImport(story.ingrid, { ...(await seen(story, number)), comment: 'One is missing' }, { now: TODAY })
    const reopened = await page(story, story.karin, 'customers')
    expect(reopened.state).toBe('reopened')
    expect(reopened.happened[0]).toMatchObject({ who: null, reason: { code: 'import-returned' } })
  })
})

async function viewer({ karin }: Story): Promise<Scope> {
  const { vendorId, customerId } = karin
  const who = { name: 'Pieter', email: `pieter-${customerId}@example.test`, language: 'nl', passwordHash: 'none' }
  const userId = await addPerson(ownerDb(), who, { vendorId, customerId, role: 'customer-viewer' })
  return { vendorId, customerId, userId, role: 'customer-viewer', locale: 'nl' }
}
