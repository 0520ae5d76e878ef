import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keptSecret } from './kept-secret.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-secret-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a secret is made once and stays the same', () => {
  expect(keptSecret(folder, 'one')).toMatch(/^[0-9a-f]{64}$/)
  expect(keptSecret(folder, 'one')).toBe(keptSecret(folder, 'one'))
  expect(keptSecret(folder, 'two')).not.toBe(keptSecret(folder, 'one'))
})

test('only its owner can read it', () => {
  keptSecret(join(folder, 'new'), 'one')
  expect(statSync(join(folder, 'new', 'one')).mode & 0o777).toBe(0o600)
})
