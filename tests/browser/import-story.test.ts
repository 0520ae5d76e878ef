import type { Browser, Page } from 'playwright'
import { DEMO_PASSWORD } from '#app/demo/people.ts'
import { describe, expect, expectAccessible, screenshots, test } from '#tests/setup/browser.ts'

const emma = 'emma@sample-optics.example'
const ingrid = 'ingrid@timewax.example'

/** A list as people have them: a title above, day-first dates, decimal commas, one address that is not complete. */
const CUSTOMERS = `Customer list Sample Optics Ltd
Customer number;Company name;E-mail;Country;Credit limit;Customer since
00118;Lunchroom Specimen;info@lunchroom.example;Netherlands;1.250,50;13-02-2019
00119;Café Proef;inkoop@proef;Netherlands;750,00;04-11-2020
00120;Crèmerie Voorbeeld;bestel@cremerie.example;Belgium;2.000,00;28-06-2021
`

describe("a key-user's spreadsheet goes from upload to released records", () => {
  test('Emma hands in her customers, corrects a row and sends them; Ingrid approves and releases; the item ticks itself', async ({
    page,
    browser,
    baseUrl,
    signIn,
  }) => {
    await signIn(emma)
    await page.goto('/')
    await expect(page).toHaveURL('/c/sample-optics')
    await page.getByRole('navigation', { name: 'Main' }).first().getByRole('link', { name: 'Data' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page)
    await screenshots(page, 'data')

    await page.getByRole('link', { name: 'Upload a file Customers' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Customers' })).toBeVisible()
    await screenshots(page, 'entity-empty')
    const file = { name: 'customers-2026.csv', mimeType: 'text/csv', buffer: Buffer.from(CUSTOMERS) }
    await page.locator('input[type=file]').setInputFiles(file)

    await expect(page.getByRole('heading', { level: 1, name: 'Check the file' })).toBeVisible()
    await expect(page.getByText('Row 2', { exact: true })).toBeVisible()
    await expect(page.getByText('Semicolon ;', { exact: true }).first()).toBeVisible()
    await expectAccessible(page)
    await screenshots(page, 'import-check')
    await page.getByRole('link', { name: 'Go on to columns' }).click()

    await expect(page.getByRole('heading', { level: 1, name: 'Match columns' })).toBeVisible()
    await expect(page.getByLabel('Field for the column Company name')).toHaveValue('name')
    await expectAccessible(page)
    await screenshots(page, 'import-match')
    await page.getByRole('button', { name: 'Check all 3 rows' }).click()

    await expect(page.getByRole('heading', { level: 1, name: 'Correct 1 row' })).toBeVisible()
    await page.reload()
    await expectAccessible(page)
    await screenshots(page, 'import-correct')
    await correct(page, 'inkoop@proef', 'inkoop@proef.example')
    await expect(page.getByRole('heading', { level: 1, name: 'Nothing to correct' })).toBeVisible()
    await page.getByRole('link', { name: 'Go on to sending' }).click()
    await screenshots(page, 'import-send')
    await page.getByRole('button', { name: 'Send 3 rows for review' }).click()
    await expect(page.getByText(/In review since/)).toBeVisible()
    await expectAccessible(page)

    const review = await ingridsPage(browser, baseUrl)
    await review.goto('/review')
    await review
      .getByRole('link', { name: /Review/ })
      .last()
      .click()
    await expect(review.getByRole('heading', { level: 1, name: 'Review customers' })).toBeVisible()
    await expectAccessible(review)
    await screenshots(review, 'import-review')
    await review.getByRole('button', { name: 'Approve 3 rows' }).click()
    await review.getByRole('button', { name: 'Release the rows' }).click()
    await expect(review.getByText('Released').first()).toBeVisible()
    await review.context().close()

    await page.goto('/c/sample-optics/plan/customers')
    await expect(page.getByText('Done', { exact: true }).first()).toBeVisible()
    await page.goto('/c/sample-optics/data/customers')
    await expect(page.getByRole('cell', { name: 'Café Proef' })).toBeVisible()
    await expect(page.getByRole('cell', { name: '00119' })).toBeVisible()
    await screenshots(page, 'entity-released')
  })
})

async function correct(page: Page, wrong: string, right: string): Promise<void> {
  await page.getByRole('gridcell', { name: wrong }).click()
  await page.keyboard.press('Enter')
  await page.getByLabel('Value', { exact: true }).fill(right)
  await page.keyboard.press('Enter')
}

async function ingridsPage(browser: Browser, baseURL: string): Promise<Page> {
  const context = await browser.newContext({ baseURL, locale: 'en-GB', reducedMotion: 'reduce' })
  await context.request.post('/api/auth/sign-in/email', { headers: { origin: baseURL }, data: { email: ingrid, password: DEMO_PASSWORD } })
  return context.newPage()
}
