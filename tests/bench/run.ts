import type { Figure } from './figure.ts'
import { printFigures } from './report.ts'

/** Every part by its name, each with the figures it gives. They are run one after the other, so that none disturbs another. */
const parts: Record<string, () => Promise<() => Promise<Figure[]>>> = {
  csv: async () => (await import('./parts/csv.ts')).csv,
  xlsx: async () => (await import('./parts/xlsx.ts')).xlsx,
  staging: async () => (await import('./parts/staging.ts')).staging,
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !(name in parts))
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}.`)
  process.exit(2)
}
for (const name of wanted.length > 0 ? wanted : Object.keys(parts)) {
  const measure = await parts[name]!()
  printFigures(name, await measure())
}
process.exit(0) // parts may leave a pool of connections behind
