import type { Page } from 'playwright'
import { DEMO_PASSWORD } from '#app/demo/people.ts'
import { describe, expect, test } from '#tests/setup/browser.ts'

describe('two implementers look at the same import', () => {
  test('both approve: the first one wins, and the other sees what has happened', async ({ page, browser, baseUrl, signIn, trouble }) => {
    await signIn('ingrid@timewax.example')
    const context = await browser.newContext({ baseURL: baseUrl, locale: 'nl-NL', reducedMotion: 'reduce' })
    const data = { email: 'tom@timewax.example', password: DEMO_PASSWORD }
    await context.request.post('/api/auth/sign-in/email', { headers: { origin: baseUrl }, data })
    const toms = await context.newPage()
    await openReview(page, await addressOfReview(page))
    await openReview(toms, page.url())

    await page.getByRole('button', { name: /^Approve \d+ rows?$/ }).click()
    await expect(page.getByRole('button', { name: 'Release the rows' })).toBeVisible()
    trouble.expected(/40[0-9]|422/)
    await toms.getByRole('button', { name: /^\d+ rijen goedkeuren|^Keur \d+ rij|rij(en)? goedkeuren$/ }).click()
    await expect(toms.getByRole('alert')).toContainText(/niet meer|Iemand anders/)
    await expect(toms.getByRole('button', { name: /goedkeuren/ })).toHaveCount(0)
    await context.close()
  })
})

/** The projects of Bakkerij Voorbeeld wait for a review in the demo. */
async function addressOfReview(page: Page): Promise<string> {
  await page.goto('/review')
  return (await page
    .getByRole('link', { name: /Review/ })
    .last()
    .getAttribute('href'))!
}

async function openReview(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}
