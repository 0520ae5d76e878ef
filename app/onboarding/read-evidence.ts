import { z } from 'zod'
import { isPlainDate } from './calendar.ts'
import type { EvidenceField, EvidenceForm, Given } from './evidence.ts'

/** What is wrong with one answer: `item.wrong.<code>`. `field` is its name in the form. */
export type EvidenceProblem = { field: string; code: Wrong }
export type Wrong = 'required' | 'email' | 'url' | 'number' | 'date' | 'phone' | 'domain' | 'choice' | 'tooLong' | 'must' | 'noRow'

/** Characters of one answer at most. */
export const LONGEST = { text: 300, 'long-text': 5000 }

/** The name of an answer in the form: `e-count`, `e-0-email` in the first line. */
export const nameOf = (key: string, row?: number): string => (row === undefined ? `e-${key}` : `e-${row}-${key}`)

/** Takes what a form sent out of its fields. Lines in which everything is empty are no lines. */
export function takeEvidence(form: EvidenceForm, sent: ReadonlyMap<string, string>): Given {
  const take = (fields: EvidenceField[], row?: number) =>
    Object.fromEntries(fields.map(({ key }) => [key, (sent.get(nameOf(key, row)) ?? '').trim()]).filter(([, value]) => value !== ''))
  const last = Math.max(-1, ...[...sent.keys()].map((name) => Number(/^e-(\d{1,3})-/.exec(name)?.[1] ?? -1)))
  const rows = form.rows.length === 0 ? [] : Array.from({ length: last + 1 }, (_, row) => take(form.rows, row))
  return { values: take(form.fields), rows: rows.filter((row) => Object.keys(row).length > 0) }
}

/** What is wrong with what was handed in. To be kept it has to be readable; to complete an item, whole as well. */
export function evidenceProblems(form: EvidenceForm, given: Given, toComplete: boolean): EvidenceProblem[] {
  const check = (fields: EvidenceField[], values: Record<string, string>, row?: number) =>
    fields.flatMap((field) => {
      const code = wrongWith(field, values[field.key], toComplete)
      return code ? [{ field: nameOf(field.key, row), code }] : []
    })
  const rows = given.rows.flatMap((row, index) => check(form.rows, row, index))
  if (toComplete && form.rows.length > 0 && given.rows.length === 0) rows.push({ field: nameOf(form.rows[0]!.key, 0), code: 'noRow' })
  return [...check(form.fields, given.values), ...rows]
}

function wrongWith(field: EvidenceField, value: string | undefined, toComplete: boolean): Wrong | undefined {
  if (value === undefined) return toComplete && field.required ? 'required' : undefined
  if (value.length > (field.type === 'long-text' ? LONGEST['long-text'] : LONGEST.text)) return 'tooLong'
  const wrong = wrongForm(field, value)
  if (wrong) return wrong
  return toComplete && field.must !== undefined && value !== field.must ? 'must' : undefined
}

function wrongForm({ type, options }: EvidenceField, value: string): Wrong | undefined {
  switch (type) {
    case 'text':
    case 'long-text':
      return undefined
    case 'number':
      return /^\d{1,12}([.,]\d{1,6})?$/.test(value) ? undefined : 'number'
    case 'date':
      return isPlainDate(value) ? undefined : 'date'
    case 'email':
      return z.email().safeParse(value).success ? undefined : 'email'
    case 'phone':
      return /^\+?[\d\s()./-]{5,30}$/.test(value) ? undefined : 'phone'
    case 'url':
      return isWebAddress(value) ? undefined : 'url'
    case 'domain':
      return /^([a-z0-9åäö-]{1,63}\.)+[a-z]{2,24}$/i.test(value) ? undefined : 'domain'
    case 'yes-no':
      return value === 'yes' || value === 'no' ? undefined : 'choice'
    case 'choice':
      return Object.hasOwn(options ?? {}, value) ? undefined : 'choice'
    case 'check':
      return value === 'on' ? undefined : 'choice'
  }
}

/** Only web pages: a link is shown to others and must not run anything. */
function isWebAddress(value: string): boolean {
  if (!URL.canParse(value)) return false
  const { protocol } = new URL(value)
  return protocol === 'https:' || protocol === 'http:'
}
