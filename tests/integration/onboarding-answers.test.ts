import { answerAt } from '#app/onboarding/answer.server.ts'
import { findHistory } from '#app/onboarding/history.server.ts'
import { findItem } from '#app/onboarding/item.server.ts'
import { inScope } from '#db/client.server.ts'
import { listItems } from '#db/queries/onboardings.ts'
import type { Scope } from '#db/scope.ts'
import { beginStory, endStories, type Story, TODAY } from '#tests/fixtures/story.ts'
import { afterAll, describe, expect, test } from '#tests/setup/database.ts'

afterAll(endStories)

const answer = (story: Story, who: Scope, item: string, ask: string, value: string) =>
  answerAt(who, { customer: story.customer, item }, { ask, value }, TODAY)

const asks = async (story: Story, who: Scope, item: string) => (await findItem(who, { customer: story.customer, item }, TODAY)).asks

async function statesOf(story: Story): Promise<Record<string, string>> {
  const rows = await inScope(story.ingrid, (db) => listItems(db, story.ingrid, [story.onboardingId]))
  return Object.fromEntries(rows.map((row) => [row.key, row.state]))
}

describe('A decision that shapes the plan', () => {
  test('is taken at its item, with nothing chosen in advance', async () => {
    const story = await beginStory({ template: 'wisenetwork', choices: {} })
    const [question] = await asks(story, story.ingrid, 'kick-off')
    expect(question).toMatchObject({ kind: 'question', chosen: null, mayAnswer: true })
    expect(question!.options.map((option) => option.value)).toEqual(['yes', 'no'])
  })

  test('makes items not apply, and apply again when it changes', async () => {
    const story = await beginStory({ template: 'wisenetwork', choices: {} })
    const before = await statesOf(story)
    expect(await answer(story, story.karin, 'kick-off', 'question:connects-tills', 'no')).toEqual({ done: true })
    const without = await statesOf(story)
    const left = Object.keys(without).filter((key) => without[key] === 'not-applicable' && before[key] !== 'not-applicable')
    expect(left.length).toBeGreaterThan(0)
    await answer(story, story.ingrid, 'kick-off', 'question:connects-tills', 'yes')
    expect(await statesOf(story)).toEqual(before)
  })

  test('is told in the history in the reader’s words', async () => {
    const story = await beginStory({ template: 'wisenetwork', choices: {} })
    await answer(story, story.karin, 'kick-off', 'question:connects-tills', 'no')
    const { entries } = await findHistory(story.karin, story.customer, { subject: 'onboarding', page: 1 }, TODAY)
    expect(entries[0]).toMatchObject({
      action: 'onboarding.answered',
      params: { question: 'Do you want to connect till devices?', answer: 'No' },
    })
  })

  test('about a price is the customer’s alone', async () => {
    const story = await beginStory()
    expect(await answer(story, story.ingrid, 'full-set-up', 'option:full-set-up', 'yes')).toEqual({ done: false, code: 'notAllowed' })
    expect(await answer(story, story.karin, 'full-set-up', 'option:full-set-up', 'no')).toEqual({ done: true })
    expect((await statesOf(story))['full-set-up']).toBe('not-applicable')
  })

  test('about the way is the vendor’s, and what is put off rests without being late', async () => {
    const story = await beginStory({ template: 'optergy', choices: {} })
    expect(await answer(story, story.karin, 'first-call', 'branch:week-6', 'deferred')).toEqual({ done: false, code: 'notAllowed' })
    expect(await answer(story, story.ingrid, 'first-call', 'branch:week-6', 'deferred')).toEqual({ done: true })
    expect((await statesOf(story))['on-site-training']).toBe('parked')
    await answer(story, story.ingrid, 'first-call', 'branch:week-6', 'immediate')
    expect((await statesOf(story))['on-site-training']).toBe('not-started')
  })

  test('has only the answers there are, and only where it is taken', async () => {
    const story = await beginStory({ template: 'wisenetwork', choices: {} })
    expect(await answer(story, story.karin, 'kick-off', 'question:connects-tills', 'maybe')).toEqual({ done: false, code: 'noAnswer' })
    await expect(answer(story, story.karin, 'kick-off', 'option:personal-sales-accounts', 'yes')).rejects.toMatchObject({ status: 404 })
  })
})
