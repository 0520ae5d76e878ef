import type { BrowserContext } from 'playwright'

/** Notes what goes wrong in the pages of a context. A policy that is broken is an error on the console, too. */
export function watch(context: BrowserContext) {
  const seen: string[] = []
  const expectations: RegExp[] = []
  context.on('console', (message) => message.type() === 'error' && seen.push(`console: ${message.text()} (${message.location().url})`))
  context.on('weberror', (error) => seen.push(`error: ${error.error().stack}`))
  context.on('response', (response) => response.status() >= 500 && seen.push(`${response.status()}: ${response.url()}`))
  return {
    /** Says beforehand that something like this will be seen. */
    expected: (pattern: RegExp) => void expectations.push(pattern),
    check() {
      const unexpected = seen.filter((line) => !expectations.some((pattern) => pattern.test(line)))
      if (unexpected.length > 0) throw new Error(`The page had trouble:\n${unexpected.join('\n')}`)
    },
  }
}
