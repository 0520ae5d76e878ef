import { expect, test } from 'vitest'
import { storableJson, storableText } from './storable.ts'

test('NUL and half characters are kept as signs that can be seen', () => {
  expect(storableText('a\0b\ud800c')).toBe('a\u2400b\ufffdc')
  expect(JSON.parse(storableJson(JSON.stringify({ 'a\0': ['\ud800', '\udc00x'] })))).toEqual({ 'a\u2400': ['\ufffd', '\ufffdx'] })
})

test('everything else stays as it is, also text that looks like such an escape', () => {
  const all = { path: 'c:\\u0000\\ud800', smile: '😀', line: 'a\n\u0001"\\' }
  expect(JSON.parse(storableJson(JSON.stringify(all)))).toEqual(all)
  expect(storableText('😀 c:\\u0000')).toBe('😀 c:\\u0000')
})
