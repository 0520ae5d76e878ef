import type { Page } from 'playwright'

const FOLDER = 'tests/browser/screenshots'
const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } }
const SCHEMES = ['light', 'dark'] as const

/** Pictures of the page as it stands, on a phone and a desktop, light and dark, to be looked at; nothing may stick out sideways. */
export async function screenshots(page: Page, name: string): Promise<void> {
  const before = page.viewportSize()
  for (const [size, viewport] of Object.entries(SIZES)) {
    await page.setViewportSize(viewport)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    if (width > viewport.width) throw new Error(`${page.url()} is ${width} px wide on a ${size} of ${viewport.width} px`)
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme })
      await page.screenshot({ path: `${FOLDER}/${name}-${size}-${colorScheme}.png`, fullPage: true, animations: 'disabled' })
    }
  }
  if (before) await page.setViewportSize(before)
  await page.emulateMedia({ colorScheme: null })
}
