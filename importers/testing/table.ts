import { inspect } from '../inspect.ts'
import type { ColumnProfile } from '../inspection.ts'
import { type ByteSource, bytesSource } from '../read/source.ts'

/** A text file of these lines. For tests. */
export function fileOf(...lines: string[]): ByteSource {
  return bytesSource('list.csv', new TextEncoder().encode(`${lines.join('\n')}\n`))
}

/** The columns of a table: a header line and lines of values, `;` between the fields. For tests. */
export async function columnsOf(...lines: string[]): Promise<ColumnProfile[]> {
  const inspection = await inspect(fileOf(...lines), { overrides: { delimiter: ';', headerRow: 1, headerRows: 1 } })
  return inspection.sheets[0]!.columns
}
