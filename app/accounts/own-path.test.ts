import { expect, test } from 'vitest'
import { ownPath } from './own-path.ts'

test('a path of the portal is kept with what it asks for', () => {
  expect(ownPath('/c/bakkerij/data?page=2')).toBe('/c/bakkerij/data?page=2')
})

test.each([
  'https://evil.example/',
  '//evil.example/',
  '/\\evil.example',
  '/\t/evil.example',
  '/..//evil.example',
  'javascript:alert(1)',
  'c/bakkerij',
  '',
  null,
  undefined,
])('%j leads nowhere but home', (address) => {
  expect(ownPath(address)).toBe('/')
})
