import { expect, expectAccessible, test } from '#tests/setup/browser.ts'

test('an address that nobody knows is answered by a page in words, with the status 404', async ({ page, trouble }) => {
  trouble.expected(/status of 404/)
  const response = await page.goto('/no/such/page')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(page)
})
