import { describe, expect, test } from 'vitest'
import { BootProblem, explain } from './boot-problems.ts'
import { requireNew } from './database.ts'

const failure = (facts: object) => Object.assign(new Error('from below'), facts)

describe('trouble that a start must expect becomes one sentence that says what to do', () => {
  test.each([
    [new BootProblem('Do this.'), 'Do this.'],
    [failure({ code: 'EADDRINUSE', port: 3000 }), 'Port 3000 is taken: stop what uses it, or choose another one with PORT.'],
    [failure({ code: 'EACCES', port: 80 }), 'Port 80 may not be used by this account: choose one above 1023 with PORT.'],
    [
      failure({ code: 'EROFS', path: '/data' }),
      '/data is not writable for this account: make it so, or set GANGWAY_DATA to a folder that is.',
    ],
    [failure({ cause: failure({ code: 'ENOSPC' }) }), 'The disk is full: make room, or set GANGWAY_DATA to a folder on another disk.'],
  ])('%s', (error, sentence) => {
    expect(explain(error)).toBe(sentence)
  })

  test('what nobody expected has no sentence, so that its stack is shown', () => {
    expect(explain(new TypeError('x is not a function'))).toBeUndefined()
  })
})

describe('PostgreSQL', () => {
  test.each([150_000, 180_004])('%i is new enough', (version) => {
    expect(() => requireNew(version)).not.toThrow()
  })

  test.each([140_013, Number.NaN])('%d is not', (version) => {
    expect(() => requireNew(version, '14.13')).toThrow('PostgreSQL 14.13, and Gangway needs 15 or newer')
  })
})
