import { expect, test } from 'vitest'
import { chooseLanguage } from './language.ts'

test('the person’s own language wins over the browser’s cookie and wishes', () => {
  expect(chooseLanguage({ user: 'fi', cookie: 'nl', acceptLanguage: 'en' })).toBe('fi')
})

test('the choice made in this browser wins over its wishes', () => {
  expect(chooseLanguage({ cookie: 'nl', acceptLanguage: 'fi' })).toBe('nl')
})

test('of the browser’s wishes the strongest one that we speak is taken, whatever its region', () => {
  expect(chooseLanguage({ acceptLanguage: 'sv-SE, en;q=0.4, fi-FI;q=0.8' })).toBe('fi')
  expect(chooseLanguage({ acceptLanguage: 'NL-be' })).toBe('nl')
})

test('a language that is refused is not taken', () => {
  expect(chooseLanguage({ acceptLanguage: 'fi;q=0, nl;q=0.1' })).toBe('nl')
})

test('a reader of none of our languages gets English', () => {
  expect(chooseLanguage({ user: 'sv', cookie: 'xx', acceptLanguage: 'de, *;q=0.1' })).toBe('en')
  expect(chooseLanguage({})).toBe('en')
})
