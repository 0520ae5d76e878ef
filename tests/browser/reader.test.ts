import { describe, expect, expectAccessible, screenshots, test } from '#tests/setup/browser.ts'

const karin = 'karin@bakkerij-voorbeeld.example'

describe('somebody who is not signed in', () => {
  test('is asked for the address that was invited, in the language of the browser', async ({ page }) => {
    await page.goto('/sign-in')
    await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible()
    await expect(page).toHaveTitle('Sign in · Gangway')
    await expectAccessible(page)
    await screenshots(page, 'sign-in')
  })

  test('changes the language, and every page afterwards speaks it', async ({ page }) => {
    await page.goto('/sign-in')
    await page.getByRole('button', { name: 'Suomi' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Kirjautuminen' })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'fi')
    await page.reload()
    await expect(page.getByRole('button', { name: 'Suomi' })).toHaveAttribute('aria-pressed', 'true')
  })

  test('learns that an address and a password do not belong together, and keeps what was typed', async ({ page, trouble }) => {
    trouble.expected(/status of 400/)
    await page.goto('/sign-in?with=password')
    await page.getByLabel('E-mail address').fill(karin)
    await page.getByLabel('Password').fill('not her password')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByRole('alert')).toContainText('do not belong together')
    await expect(page.getByLabel('E-mail address')).toHaveValue(karin)
    await expectAccessible(page)
  })

  test('gets the same answer for an address that nobody has', async ({ page }) => {
    await page.goto('/sign-in')
    await page.getByLabel('E-mail address').fill('nobody@nowhere.example')
    await page.getByRole('button', { name: 'Send me the link' }).click()
    await expect(page.getByRole('heading', { name: 'Look in your mailbox' })).toBeVisible()
    await expect(page.getByText('If nobody@nowhere.example is known here')).toBeVisible()
  })
})

describe('without scripts', () => {
  test('the language changes all the same', async ({ browser, baseUrl }) => {
    const page = await browser.newPage({ baseURL: baseUrl, locale: 'nl-NL', javaScriptEnabled: false })
    await page.goto('/sign-in')
    await expect(page.getByRole('heading', { level: 1, name: 'Inloggen' })).toBeVisible()
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible()
    await page.close()
  })
})

describe('somebody who is signed in', () => {
  test('chooses the dark appearance, and the page arrives dark', async ({ page, signIn }) => {
    await signIn(karin)
    await page.goto('/')
    await page.getByRole('button', { name: /Karin de Vries/ }).click()
    await page.getByRole('button', { name: 'Donker' }).click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    const sent = await page.context().request.get(page.url())
    expect(await sent.text()).toContain('data-theme="dark"')
  })

  test('chooses a language that follows them into another browser', async ({ page, signIn, browser, baseUrl }) => {
    await signIn(karin)
    await page.goto('/')
    await page.getByRole('button', { name: /Karin de Vries/ }).click()
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    const elsewhere = await browser.newContext({ baseURL: baseUrl, locale: 'fi-FI', storageState: await sessionOnly(page.context()) })
    const other = await elsewhere.newPage()
    await other.goto('/')
    await expect(other.locator('html')).toHaveAttribute('lang', 'en')
    await elsewhere.close()
  })

  test('signs out, and the way back asks to sign in', async ({ page, signIn }) => {
    await signIn(karin)
    await page.goto('/')
    await page.getByRole('button', { name: /Karin de Vries/ }).click()
    await page.locator('form[action="/sign-out"] button').click()
    await expect(page).toHaveURL(/\/sign-in/)
    await page.goto('/')
    await expect(page).toHaveURL(/\/sign-in/)
  })

  test('comes back to the page that asked to sign in, by password', async ({ page }) => {
    await page.goto('/sign-in?with=password&to=%2Fc%2Fbakkerij-voorbeeld%2Fplan')
    await page.getByLabel('E-mail address').fill(karin)
    await page.getByLabel('Password').fill('welkom aan boord')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page).toHaveURL(/\/c\/bakkerij-voorbeeld\/plan$/)
  })
})

/** The cookies of a session without those of the browser's own choices. */
async function sessionOnly(context: import('playwright').BrowserContext) {
  const { cookies, origins } = await context.storageState()
  return { cookies: cookies.filter(({ name }) => name !== 'language' && name !== 'theme'), origins }
}
