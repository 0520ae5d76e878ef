import { isPlainDate, type PlainDate } from './calendar.ts'
import type { PlanChoices } from './conditions.ts'
import type { Template } from './template.ts'

/** Answers of all kinds by name: of a question, a priced option (true or false), a branch, or the date of an anchor. */
export type Answers = Readonly<Record<string, string | boolean>>

export type SortedAnswers = {
  choices: Required<Pick<PlanChoices, 'answers' | 'accepted' | 'branches'>>
  dates: Record<string, PlainDate>
  /** Names that the template does not have, and values that do not fit their name. */
  unknown: string[]
}

/** Sorts answers by what they answer. Whether a value is one of those offered is asked of `choiceProblems`. */
export function sortAnswers(template: Template, given: Answers): SortedAnswers {
  const sorted: SortedAnswers = { choices: { answers: {}, accepted: {}, branches: {} }, dates: {}, unknown: [] }
  const { answers, accepted, branches } = sorted.choices as Record<string, Record<string, string | boolean>>
  const has = (part: object | undefined, name: string) => part !== undefined && Object.hasOwn(part, name)
  for (const [name, value] of Object.entries(given)) {
    if (has(template.questions, name) && typeof value === 'string') answers![name] = value
    else if (has(template.options, name) && typeof value === 'boolean') accepted![name] = value
    else if (has(template.branches, name) && typeof value === 'string') branches![name] = value
    else if (has(template.anchors, name) && typeof value === 'string' && isPlainDate(value)) sorted.dates[name] = value
    else sorted.unknown.push(name)
  }
  return sorted
}
