import { inspectArchive } from './inspect/archive.ts'
import { findFormat } from './inspect/format.ts'
import { inspectJson } from './inspect/json.ts'
import { inspectText } from './inspect/text.ts'
import type { Inspection, ReadOverrides } from './inspection.ts'
import type { ByteSource } from './read/source.ts'

export type InspectOptions = {
  /** What a person decided otherwise. */
  overrides?: ReadOverrides
  /** Look at the first bytes of a text file only; the inspection is then not `complete`. */
  limitBytes?: number
}

/**
 * Finds out what a file is and how it is read: 1 format, 2 encoding, 3 dialect, 4 header, 5 columns. Every decision
 * carries its reasons and alternatives, and can be overridden.
 *
 * Throws `Refusal` for a file that cannot be read; its parameter `format` says what it is.
 */
export async function inspect(source: ByteSource, options: InspectOptions = {}): Promise<Inspection> {
  const format = await findFormat(source)
  if (format === 'zip') return inspectArchive(source, options)
  if (format === 'json') return inspectJson(source, options)
  return inspectText(source, 'csv', options)
}
