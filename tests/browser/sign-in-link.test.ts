import { expect, expectAccessible, screenshots, test } from '#tests/setup/browser.ts'

test('somebody without a password signs in by the link in the mail, which works once', async ({ page, context }) => {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill('emma@sample-optics.example')
  await page.getByRole('button', { name: 'Send me the link' }).click()
  await expect(page.getByRole('heading', { name: 'Look in your mailbox' })).toBeVisible()

  await page.goto('/inbox')
  await expectAccessible(page)
  await screenshots(page, 'inbox')
  const link = page.getByRole('link', { name: /magic-link\/verify/ }).first()
  const address = (await link.getAttribute('href'))!
  await link.click()
  await expect(page).toHaveURL('/c/sample-optics')

  await context.clearCookies()
  await page.goto(address)
  await expect(page).toHaveURL(/\/sign-in/)
  await expect(page.getByText('This link has been used or is too old')).toBeVisible()
})
