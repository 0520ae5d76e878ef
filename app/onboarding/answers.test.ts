import { expect, test } from 'vitest'
import { sortAnswers } from './answers.ts'
import optergy from './templates/optergy.ts'
import wisenetwork from './templates/wisenetwork.ts'

test('answers are sorted by what they answer', () => {
  const given = { 'uses-analytics': 'no', 'personal-sales-accounts': true, 'kick-off': '2026-12-01' }
  expect(sortAnswers(wisenetwork, given)).toEqual({
    choices: { answers: { 'uses-analytics': 'no' }, accepted: { 'personal-sales-accounts': true }, branches: {} },
    dates: { 'kick-off': '2026-12-01' },
    unknown: [],
  })
  expect(sortAnswers(optergy, { 'week-6': 'deferred' }).choices.branches).toEqual({ 'week-6': 'deferred' })
})

test('what nobody asks, or asks in another form, is named', () => {
  const given = { 'uses-tills': 'yes', 'uses-analytics': true, 'kick-off': 'tomorrow', constructor: 'yes' }
  expect(sortAnswers(wisenetwork, given).unknown).toEqual(['uses-tills', 'uses-analytics', 'kick-off', 'constructor'])
})
