import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '#tests/setup/browser.ts'

/** Real files nobody here wrote, where their folder lies beside the checkout. */
const samples = fileURLToPath(new URL('../../../shared/samples', import.meta.url))

/** One file for each list, so that every one is the list's first. */
const FILES = [
  { path: 'D/derived/projektit-fi.csv', entity: 'projects' },
  { path: 'B/derived/rekeningschema-nl-puntkomma.csv', entity: 'accounts' },
  { path: 'C/openrefine/messy_customers.csv', entity: 'customers' },
  { path: 'D/odoo/test_import.xlsx', entity: 'resources' },
]

describe('a file that somebody really had', () => {
  test('comes from a folder beside the checkout; without it there is nothing to try', () => {
    if (!existsSync(samples)) console.log('The folder of sample files is not beside this checkout.')
    expect(FILES.length).toBeGreaterThan(0)
  })

  test.for(existsSync(samples) ? FILES : [])(
    '$path is read, shown with its first rows, and offered for matching',
    async ({ path, entity }, { page, signIn }) => {
      await signIn('emma@sample-optics.example')
      await page.goto(`/c/sample-optics/data/${entity}`)
      await page.locator('input[type=file]').setInputFiles(join(samples, path))
      await expect(page.getByRole('heading', { level: 1, name: 'Check the file' })).toBeVisible({ timeout: 20_000 })
      await expect(page.getByText(basename(path), { exact: false }).first()).toBeVisible()
      await expect(page.getByRole('heading', { name: 'The first rows' })).toBeVisible({ timeout: 20_000 })
      await page.getByRole('link', { name: 'Go on to columns' }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Match columns' })).toBeVisible()
    },
  )
})
