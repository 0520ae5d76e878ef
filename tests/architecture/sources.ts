import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/** One file of ours. `path` is from the root. */
export type Source = { path: string; text: string; lines: number; imports: Import[] }

/** What a file asks for: one of ours by its path from the root, a package by its name, or a module of Node. */
export type Import = { said: string; target: string; types: boolean; kind: 'ours' | 'package' | 'node' }

const IMPORT = /^\s*(?:import|export)\s+(type\s)?[^'"`;]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm

/** All sources below the given folders, by path. */
export function sourcesBelow(...folders: string[]): Source[] {
  const paths = folders.flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx,js,mjs}`)).sort()
  return paths.map((path) => sourceOf(path, readFileSync(path, 'utf8')))
}

export function sourceOf(path: string, text: string): Source {
  return { path, text, lines: text.trimEnd().split('\n').length, imports: importsOf(path, text) }
}

function importsOf(path: string, text: string): Import[] {
  return [...text.matchAll(IMPORT)].map(([, types, from, bare, dynamic]) => {
    const said = from ?? bare ?? dynamic ?? ''
    return { said, types: types !== undefined, ...resolve(path, said) }
  })
}

function resolve(path: string, said: string): Pick<Import, 'target' | 'kind'> {
  if (said.startsWith('.')) return { kind: 'ours', target: normalize(join(dirname(path), said)) }
  if (said.startsWith('#')) return { kind: 'ours', target: said.slice(1) }
  return { kind: said.startsWith('node:') ? 'node' : 'package', target: said }
}
