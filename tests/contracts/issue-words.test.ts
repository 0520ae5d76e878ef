import { describe, expect, test } from 'vitest'
import { evidence, issues, questions, refusals } from '#app/i18n/en.ts'
import * as fi from '#app/i18n/fi.ts'
import * as nl from '#app/i18n/nl.ts'

const sources = import.meta.glob<string>(
  ['../../importers/**/*.ts', '../../db/queries/{links,trees}.ts', '!../../importers/**/*.test.ts', '!../../importers/write/**'],
  {
    eager: true,
    query: '?raw',
    import: 'default',
  },
)
const program = Object.values(sources).join('\n')

/** The codes that the program gives, found in its text. */
function codesIn(pattern: RegExp): string[] {
  return [...new Set([...program.matchAll(pattern)].map((match) => match[1]!))].sort()
}

describe('every code has words', () => {
  test('of an issue', () => {
    const codes = codesIn(/\.(?:error|warn|info)\(\s*'([a-z-]+)'/g)
    expect(codes.length).toBeGreaterThan(40)
    expect(codes.filter((code) => !(code in issues))).toEqual([])
  })

  test('of a rule between fields or rows, a question or a reason', () => {
    const known = new Set([issues, questions, evidence].flatMap((words) => Object.keys(words)))
    expect(codesIn(/\bcode: '([a-z-]+)'/g).filter((code) => !known.has(code))).toEqual([])
    expect(codesIn(/'((?:duplicate|cycle|reference-|parent-)[a-z-]*)'/g).filter((code) => !known.has(code))).toEqual([])
  })

  test('of a refusal', () => {
    const codes = codesIn(/new Refusal\(\s*'([a-z-]+)'/g)
    expect(codes.length).toBeGreaterThan(5)
    expect(codes.filter((code) => !(code in refusals))).toEqual([])
  })
})

type Tree = { [key: string]: string | Tree }

const parameters = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1]!).toSorted()

function compare(source: Tree, other: Tree, path: string): void {
  for (const [key, text] of Object.entries(source)) {
    const translated = other[key]!
    if (typeof text === 'object') compare(text, translated as Tree, `${path}.${key}`)
    else expect(parameters(translated as string), `${path}.${key}`).toEqual(parameters(text))
  }
}

test('Dutch and Finnish say the same with the same parameters', () => {
  for (const [name, source] of Object.entries({ issues, questions, evidence, refusals })) {
    for (const language of [nl, fi]) compare(source, language[name as 'issues'], name)
  }
})
