import type { About } from './comment.server.ts'

/** Reads what a reply form sends: `item:customers`, `import:3`; anything else is the onboarding as a whole. */
export function aboutOf(sent: string): About {
  const [kind, name] = sent.split(':', 2) as [string, string | undefined]
  if (kind === 'item' && name) return { item: name }
  if (kind === 'import' && name) return { import: name }
  return 'onboarding'
}
