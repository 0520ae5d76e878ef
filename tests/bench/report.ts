import type { Figure } from './figure.ts'

/** Prints one part's figures as a table. */
export function printFigures(part: string, figures: readonly Figure[]): void {
  const lines = figures.map(({ what, value, ratio = '', wanted = '', met }) => [
    what,
    value,
    ratio,
    wanted,
    met === undefined ? '' : met ? 'met' : 'NOT MET',
  ])
  const rows = [['figure', 'value', 'ratio', 'wanted', ''], ...lines]
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  console.log(`\n${part}`)
  for (const row of rows)
    console.log(
      `  ${row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd()}`,
    )
}
