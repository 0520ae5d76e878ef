import { expect, it } from 'vitest'
import { sameSigns } from './same-signs.ts'

it.each([
  ['+31 20 123 4567', '+31201234567'],
  ['NL91 ABNA 0417 1643 00', 'NL91ABNA0417164300'],
  ['+31 (20) 123-45.67', '+31201234567'],
])('%s and %s differ in separators only', (a, b) => {
  expect([sameSigns(a, b), sameSigns(b, a)]).toEqual([true, true])
})

it.each([
  ['020 123 4567', '+31201234567'],
  ['+31 20 123 456', '+31201234567'],
  ['+31 20 123 45678', '+31201234567'],
  ['nl91 abna', 'NL91ABNA'],
])('%s and %s say different things', (a, b) => {
  expect([sameSigns(a, b), sameSigns(b, a)]).toEqual([false, false])
})
