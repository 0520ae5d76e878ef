import { basename } from 'node:path'
import { hasSamples, SAMPLES, samplePath } from '#tests/contracts/samples.ts'
import { describe, expect, test } from '#tests/setup/browser.ts'

/** One file for each list, so that every one is the list's first. */
const FILES = [
  { path: 'D/derived/projektit-fi.csv', entity: 'projects' },
  { path: 'B/derived/rekeningschema-nl-puntkomma.csv', entity: 'accounts' },
  { path: 'C/openrefine/messy_customers.csv', entity: 'customers' },
  { path: 'D/odoo/test_import.xlsx', entity: 'resources' },
]

describe.skipIf(!hasSamples)('a file that somebody really had', () => {
  test.for(FILES)('$path is read, shown with its first rows, and offered for matching', async ({ path, entity }, { page, signIn }) => {
    await signIn('emma@sample-optics.example')
    await page.goto(`/c/sample-optics/data/${entity}`)
    await page.locator('input[type=file]').setInputFiles(samplePath(SAMPLES.find((sample) => sample.path === path)!))
    await expect(page.getByRole('heading', { level: 1, name: 'Check the file' })).toBeVisible({ timeout: 20_000 })
    await expect(page.getByText(basename(path), { exact: false }).first()).toBeVisible()
    await expect(page.getByRole('heading', { name: 'The first rows' })).toBeVisible({ timeout: 20_000 })
    await page.getByRole('link', { name: 'Go on to columns' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Match columns' })).toBeVisible()
  })
})
