import type { InspectOptions } from '../inspect.ts'
import type { Inspection } from '../inspection.ts'
import { Refusal } from '../issues.ts'
import { readJsonRows } from '../read/json/rows.ts'
import type { ReadRow } from '../read/row.ts'
import type { ByteSource } from '../read/source.ts'
import { decodeSource } from '../read/text/chunks.ts'
import { createSheetProfiler } from './columns.ts'
import { findEncoding } from './encoding.ts'
import { sheetQuestions } from './questions.ts'
import { inspectText, SHOWN } from './text.ts'

/** A list of objects as a sheet whose first row holds the keys. What only looked like JSON is read as text. */
export async function inspectJson(source: ByteSource, options: InspectOptions): Promise<Inspection> {
  const { encoding, newline } = await findEncoding(source, Number.POSITIVE_INFINITY, options.overrides?.encoding)
  const header = { headerRow: { value: 1, confidence: 1, evidence: [{ code: 'keys' }], alternatives: [] }, headerRows: 1 }
  const head: ReadRow[] = []
  let profiler: ReturnType<typeof createSheetProfiler> | undefined
  try {
    for await (const batch of readJsonRows(() => decodeSource(source, encoding.value))) {
      if (!profiler) head.push(...batch.slice(0, SHOWN))
      profiler ??= createSheetProfiler(header, head, false)
      profiler.add(batch)
    }
  } catch (error) {
    const list = new TextDecoder()
      .decode(await source.slice(0, 64))
      .trimStart()
      .startsWith('[')
    if (!(error instanceof Refusal) || error.code !== 'json-broken' || list) throw error
    return inspectText(source, 'csv', options)
  }
  const sheet = { name: source.name, hidden: false, ...header, ...profiler!.result(), head }
  return {
    file: { name: source.name, bytes: source.size, format: 'json' },
    encoding,
    delimiter: null,
    quote: null,
    escape: null,
    newline,
    sheets: [{ ...sheet, questions: sheetQuestions(sheet) }],
    sheet: 0,
    complete: true,
  }
}
