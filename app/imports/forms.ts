import type { ReadOverrides } from '#importers/inspection.ts'
import type { FieldFormat } from '#importers/kind.ts'
import type { Answers } from '#importers/mapping.ts'

/** What a form on *Check the file* changes; parts that the form does not have stay as they were. */
export function overridesOf(form: FormData): ReadOverrides {
  const text = (name: string) => (form.has(name) ? String(form.get(name)) : undefined)
  const overrides: ReadOverrides = {}
  const [sheet, encoding, delimiter, headerRow] = ['sheet', 'encoding', 'delimiter', 'headerRow'].map(text)
  if (sheet !== undefined) overrides.sheet = sheet
  if (encoding !== undefined) overrides.encoding = encoding
  if (delimiter !== undefined) overrides.delimiter = delimiter
  if (headerRow !== undefined) {
    overrides.headerRow = /^[1-9]\d*$/.test(headerRow) ? Number(headerRow) : null
    overrides.headerRows = 1
  }
  return overrides
}

/**
 * What a person matched: `field-<column>` holds a field key or '', `format-<field>` a decimal sign or date order,
 * `value-<field>-<n>` an option for the text in `text-<field>-<n>`; '' leaves a value for later.
 */
export function matchedOf(form: FormData): { fields: Record<number, string>; answers: Answers } {
  const fields: Record<number, string> = {}
  const answers: Record<string, FieldFormat> = {}
  for (const [name, entry] of form) {
    const value = String(entry)
    const [, part, key = '', n] = /^(field|format|value)-(.+?)(?:-(\d+))?$/.exec(name) ?? []
    if (part === 'field') fields[Number(key)] = value
    if (part === 'format' && value) answers[key] = { ...answers[key], ...formatOf(value) }
    if (part === 'value' && value) {
      const text = String(form.get(`text-${key}-${n}`))
      answers[key] = { ...answers[key], values: { ...answers[key]?.values, [text]: value } }
    }
  }
  return { fields, answers }
}

function formatOf(value: string): FieldFormat {
  if (value === ',' || value === '.') return { decimal: value }
  return value === 'dmy' || value === 'mdy' || value === 'ymd' ? { date: value } : {}
}
