import { describe, expect, test } from 'vitest'
import { type EvidenceForm, evidenceForm } from './evidence.ts'
import { evidenceProblems, takeEvidence } from './read-evidence.ts'
import type { Item } from './template/item.ts'
import type { Work } from './template/kinds.ts'

const words = (text: string) => ({ en: text, nl: text, fi: text })
const formOf = (work: Work): EvidenceForm =>
  evidenceForm({ title: words('Item'), phase: 'one', side: 'customer', role: 'key-user', ...work } as Item)

const contacts = formOf({ kind: 'contacts', functions: { planner: words('Planner') } })
const read = (form: EvidenceForm, sent: Record<string, string>, toComplete = true) => {
  const given = takeEvidence(form, new Map(Object.entries(sent)))
  return { given, problems: evidenceProblems(form, given, toComplete).map(({ field, code }) => `${field} ${code}`) }
}

describe('what is handed in with an item', () => {
  test('lines in which everything is empty are no lines', () => {
    const { given } = read(contacts, { 'e-0-name': ' Karin ', 'e-1-name': '  ', 'e-2-name': 'Piet' })
    expect(given.rows).toEqual([{ name: 'Karin' }, { name: 'Piet' }])
  })

  test('at least one line is needed to be done, none to be saved', () => {
    expect(read(contacts, {}).problems).toEqual(['e-0-name noRow'])
    expect(read(contacts, {}, false).problems).toEqual([])
  })

  test('what is needed is asked for only when the item is to be done', () => {
    const sent = { 'e-0-name': 'Karin' }
    expect(read(contacts, sent).problems).toEqual(['e-0-email required', 'e-0-function required'])
    expect(read(contacts, sent, false).problems).toEqual([])
  })

  test('what cannot be read is never kept', () => {
    const sent = { 'e-0-name': 'Karin', 'e-0-email': 'karin@', 'e-0-phone': 'home', 'e-0-function': 'boss' }
    expect(read(contacts, sent, false).problems).toEqual(['e-0-email email', 'e-0-phone phone', 'e-0-function choice'])
  })

  test('only web pages are links', () => {
    const link = formOf({ kind: 'link' })
    expect(read(link, { 'e-address': 'javascript:alert(1)' }).problems).toEqual(['e-address url'])
    expect(read(link, { 'e-address': 'www.example.com' }).problems).toEqual(['e-address url'])
    expect(read(link, { 'e-address': 'https://example.com/plan' }).problems).toEqual([])
  })

  test('a day must be one of the calendar', () => {
    const milestone = formOf({ kind: 'milestone' })
    expect(read(milestone, { 'e-on': '2026-02-30' }).problems).toEqual(['e-on date'])
    expect(read(milestone, { 'e-on': '2026-02-28' }).problems).toEqual([])
  })

  test('a count is a number', () => {
    const counted = formOf({ kind: 'in-product', counted: words('Colleagues') })
    expect(read(counted, { 'e-count': '12 abc' }).problems).toEqual(['e-count number'])
    expect(read(counted, { 'e-count': '12' }).problems).toEqual([])
  })

  test('work that is not accepted, or not in order, is not done, but can be saved', () => {
    const approval = formOf({ kind: 'approval', of: words('The set-up') })
    expect(read(approval, { 'e-decision': 'declined' }).problems).toEqual(['e-decision must'])
    expect(read(approval, { 'e-decision': 'declined' }, false).problems).toEqual([])
    const check = formOf({ kind: 'verification', of: words('Figures') })
    expect(read(check, { 'e-result': 'notInOrder' }).problems).toEqual(['e-result must'])
  })

  test('every learning goal is needed', () => {
    const goals = formOf({ kind: 'goals', goals: { process: words('Process'), reports: words('Reports') } })
    expect(read(goals, { 'e-goal-process': 'on' }).problems).toEqual(['e-goal-reports required'])
  })

  test('fields that the form does not have are left alone', () => {
    expect(read(formOf({ kind: 'configuration' }), { 'e-note': 'Done', 'e-role': 'vendor-admin', do: 'complete' }).given.values).toEqual({
      note: 'Done',
    })
  })

  test('a text has its limit', () => {
    expect(read(formOf({ kind: 'configuration' }), { 'e-note': 'x'.repeat(5001) }, false).problems).toEqual(['e-note tooLong'])
  })
})
