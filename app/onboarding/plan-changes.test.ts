import { expect, test } from 'vitest'
import { calendarOf } from './holidays.ts'
import { instantiate } from './instantiate.ts'
import { begin, type RunningItem } from './item-state.ts'
import { planChanges } from './plan-changes.ts'
import type { Template } from './template.ts'
import timewax from './templates/timewax.ts'

const planOf = (template: Template, start = '2026-11-23') => instantiate(template, { edition: 'kickstarter' }, start, calendarOf('NL'))
const running: RunningItem[] = begin(planOf(timewax).items).map((item) =>
  item.key === 'recordings' ? { ...item, state: 'done', doneOn: '2026-11-26' } : item,
)

test('the same version changes nothing, in whatever order a store keeps words', () => {
  const reordered = running.map((item) => ({ ...item, title: { nl: item.title.nl, fi: item.title.fi, en: item.title.en } }))
  expect(planChanges(reordered, planOf(timewax))).toEqual([])
})

test('says what is new, what is different, and what would be lost', () => {
  const { recordings, ...rest } = timewax.items
  const later = { ...rest.projects!, due: { from: 'kick-off', workingDays: 9 } }
  const changes = planChanges(running, planOf({ ...timewax, version: 2, items: { ...rest, films: recordings!, projects: later } }))
  expect(changes).toContainEqual({ what: 'added', key: 'films' })
  expect(changes).toContainEqual({ what: 'removed', key: 'recordings', undoes: true })
  expect(changes.find((change) => change.key === 'projects')).toMatchObject({ what: 'changed', fields: ['start', 'due'] })
})

test('another first day changes dates only', () => {
  const fields = planChanges(running, planOf(timewax, '2026-11-30')).flatMap((change) =>
    change.what === 'changed' ? change.fields : [change.what],
  )
  expect(new Set(fields)).toEqual(new Set(['start', 'due']))
})
