import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright'

/** Holds the page as it stands against WCAG 2.2 AA, as far as a program can tell. */
export async function expectAccessible(page: Page): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  const lines = violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}\n  ${node.html}\n  ${node.failureSummary}`))
  if (lines.length > 0) throw new Error(`${page.url()} is not accessible:\n${lines.join('\n')}`)
}
