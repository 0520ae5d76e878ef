import { expect, test } from 'vitest'
import refusals from '#app/i18n/en/refusals.ts'

const sources = import.meta.glob<string>(
  ['../../importers/read/**/*.ts', '../../importers/inspect/**/*.ts', '../../app/imports/open-upload.server.ts', '!**/*.test.ts'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
)

test('every refusal of a file has words, and no words are left over', () => {
  const all = Object.values(sources).join('\n')
  const named = [...all.matchAll(/(?:new Refusal|refuse|refuse\()\(\s*'([a-z-]+)'/g)].map((found) => found[1]!)
  const listed = Object.keys(refusals)
  expect(named.filter((code) => !listed.includes(code))).toEqual([])
  expect(listed.filter((code) => !all.includes(`'${code}'`) && !all.includes(`${code}:`))).toEqual([])
})
