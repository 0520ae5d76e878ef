import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Page } from 'playwright'
import { hasSamples, SAMPLES, type Sample, samplePath } from '#tests/contracts/samples.ts'
import { type BadFile, READ, REFUSED } from '#tests/fixtures/bad-files.ts'
import { largeList } from '#tests/fixtures/large-list.ts'
import { describe, expect, expectAccessible, screenshots, test } from '#tests/setup/browser.ts'

const emma = 'emma@sample-optics.example'

const CUSTOMERS = `Customer list Sample Optics Ltd
Customer number;Company name;E-mail;Country;Credit limit;Customer since;Our remark
00118;Lunchroom Specimen;info@lunchroom.example;Netherlands;1.250,50;03-02-2019;a good one
00119;Café Proef;inkoop@proef;Netherlands;750,00;04-11-2020;
00120;Crèmerie Voorbeeld;bestel@cremerie.example;Belgium;2.000,00;08-06-2021;pays late
`

const KEYS = 'Provider;Environment;Merchant ID;API key\nmollie;Live;pfl_VALUE1;live_VALUE2\nstripe;Test;acct_VALUE3;sk_VALUE4\n'

/** Holds the bytes of uploads on their way to the portal until they are let go. */
async function holdUploads(page: Page): Promise<() => void> {
  let letGo = () => {}
  const gone = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(
    (url) => url.pathname.startsWith('/ingest/'),
    async (route) => {
      if (route.request().method() === 'PUT') await gone
      await route.continue()
    },
  )
  return letGo
}

async function choose(page: Page, entity: string, name: string, content: string | Uint8Array): Promise<void> {
  await page.goto(`/c/sample-optics/data/${entity}`)
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })
}

/** The first rows as they are shown, or why there are none. */
async function shown(page: Page): Promise<string> {
  const rows = page.getByRole('table').and(page.locator('.peek'))
  const said = rows.or(page.getByRole('alert')).first()
  await expect(said).toBeVisible({ timeout: 30_000 })
  return said.innerText()
}

/** Lets the bytes go, and goes on to where the portal itself shows the file. A list's first file leads there by itself. */
async function arrive(page: Page, letGo: () => void): Promise<void> {
  const first = await page.getByText('No file yet').isVisible()
  letGo()
  if (!first) await page.getByRole('link', { name: /^Look at it/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Check the file' })).toBeVisible({ timeout: 30_000 })
}

/** What is shown of each file while it is on its way, and what the portal shows of it then. */
async function showBoth(
  page: Page,
  entity: string,
  files: Pick<BadFile, 'name' | 'bytes'>[],
): Promise<[before: string[], after: string[]]> {
  const [before, after]: [string[], string[]] = [[], []]
  for (const { name, bytes } of files) {
    const letGo = await holdUploads(page)
    await choose(page, entity, name, bytes)
    before.push(`${name}\n${await shown(page)}`)
    await arrive(page, letGo)
    after.push(`${name}\n${await shown(page)}`)
  }
  return [before, after]
}

describe('a file is on screen before its upload has ended', () => {
  test('Emma sees how it is read, its first rows, its matches and its problems while nothing has arrived yet', async ({ page, signIn }) => {
    await signIn(emma)
    const letGo = await holdUploads(page)
    await choose(page, 'customers', 'customers-2026.csv', CUSTOMERS)

    await expect(page.getByText('First look: 6 of 7 columns matched.')).toBeVisible()
    await expect(page.getByRole('cell', { name: 'Café Proef' })).toBeVisible()
    await expect(page.getByText('Semicolon ;', { exact: true })).toBeVisible()
    await expect(page.getByText('Not taken over: Our remark.')).toBeVisible()
    await expect(page.getByText('“inkoop@proef” is not a complete e-mail address.')).toBeVisible()
    await expect(page.getByText('What comes first in the dates of “Customer since”')).toBeVisible()
    const progress = page.getByRole('progressbar', { name: 'customers-2026.csv' })
    expect(Number(await progress.getAttribute('aria-valuenow'))).toBeLessThan(Number(await progress.getAttribute('aria-valuemax')))
    await expectAccessible(page)
    await screenshots(page, 'preview')

    const before = await shown(page)
    await arrive(page, letGo)
    expect(await shown(page)).toBe(before)
  })

  test('of a large file its beginning', async ({ page, signIn }) => {
    await signIn(emma)
    await holdUploads(page)
    await choose(page, 'customers', 'many.csv', largeList(200_000))
    await expect(page.getByText('First look: 5 of 5 columns matched.')).toBeVisible()
    await expect(page.getByText('This is the beginning of a large file.')).toBeVisible()
    await expect(page.getByText('No problems in these rows.')).toBeVisible()
  })

  test('a file that cannot be read is refused at once, and another can be chosen', async ({ page, signIn }) => {
    await signIn(emma)
    await holdUploads(page)
    await choose(page, 'projects', 'projects.pdf', '%PDF-1.7\n1 0 obj\n')
    await expect(page.getByRole('alert')).toContainText('This is a PDF.')
    await expectAccessible(page)
    await screenshots(page, 'preview-refused')
    const asked = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Use another file' }).click()
    await asked
    await expect(page.getByText('You stopped it.')).toBeVisible()
    await expect(page.getByRole('alert')).toBeHidden()
  })

  test('no value of a file with secrets is shown', async ({ page, signIn }) => {
    await signIn(emma)
    await holdUploads(page)
    await choose(page, 'payment-keys', 'keys.csv', KEYS)
    await expect(page.getByText('First look: 4 of 4 columns matched.')).toBeVisible()
    await expect(page.getByText('No values are shown, for this file holds secrets.')).toBeVisible()
    expect(await page.content()).not.toContain('VALUE')
  })

  test('where the browser cannot look, the upload goes on', async ({ page, signIn, trouble }) => {
    trouble.expected(/Worker is not defined/)
    await signIn(emma)
    await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'))
    const letGo = await holdUploads(page)
    await choose(page, 'projects', 'projects.csv', 'Project number;Name\nP-1;Voorbeeld\n')
    await expect(page.getByText('Your browser cannot show the file beforehand.')).toBeVisible()
    await arrive(page, letGo)
    await expect(page.getByRole('cell', { name: 'Voorbeeld' })).toBeVisible()
  })
})

describe('what is shown beforehand is what the portal shows when the file is there', () => {
  test('of odd files', async ({ page, signIn }) => {
    await signIn(emma)
    const [before, after] = await showBoth(
      page,
      'resources',
      READ.map((make) => make()),
    )
    expect(after).toEqual(before)
  })

  test('of files that cannot be read', async ({ page, signIn }) => {
    await signIn(emma)
    const small = REFUSED.map((make) => make()).filter(({ bytes }) => bytes.length < 1_000_000)
    const [before, after] = await showBoth(page, 'accounts', small)
    expect(after).toEqual(before)
  })

  /** Real files nobody here wrote, spread over all there are, where their folder lies beside the checkout. */
  const spread = (all: Sample[], wanted: number) => all.filter((_, at) => at % Math.ceil(all.length / wanted) === 0)
  const texts = SAMPLES.filter(({ kind, hint }) => kind === 'text' && hint !== 'reject')
  const workbooks = SAMPLES.filter(({ kind, hint }) => kind === 'xlsx' && hint !== 'reject')
  const load = (sample: Sample) => ({ name: basename(sample.path), bytes: new Uint8Array(readFileSync(samplePath(sample))) })

  test.for([
    { what: 'text files', samples: spread(texts, 10) },
    { what: 'workbooks', samples: spread(workbooks, 8) },
  ])('of $what that somebody really had', async ({ samples }, { page, signIn }) => {
    if (!hasSamples) console.log('The folder of sample files is not beside this checkout.')
    await signIn(emma)
    const [before, after] = await showBoth(page, 'customers', samples.map(load))
    expect(after).toEqual(before)
  })
})
