import { expect, it } from 'vitest'
import { arrayText, copyArray, copyJson, copyText } from './copy-text.ts'

it('writes an empty cell as null, and a text "NULL" as text', () => {
  expect(copyArray([null, 'NULL', ''])).toBe('{NULL,"NULL",""}')
})

it('keeps quotes, backslashes, tabs and line ends of a cell', () => {
  expect(copyText('a\tb\\c\nd')).toBe('a\\tb\\\\c\\nd')
  expect(copyArray(['say "hi"', 'C:\\temp'])).toBe('{"say \\\\"hi\\\\"","C:\\\\\\\\temp"}')
})

it('writes JSON on one line', () => {
  expect(copyJson({ email: 'a\nb' })).toBe('{"email":"a\\\\nb"}')
  expect(copyJson(null)).toBe('\\N')
})

it('gives an array to a query with nulls, quotes and backslashes as they are', () => {
  expect(arrayText(['a"b', null, 'C:\\x', ''])).toBe('{"a\\"b",NULL,"C:\\\\x",""}')
})
