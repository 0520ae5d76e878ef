import type { AnyKey, Translate } from '#app/i18n/translation.ts'
import type { Answer } from './ladder.ts'

/** A field as pages need it: in the reader's language, without its rules. */
export type FieldWords = { key: string; label: string; required: boolean; options?: { key: string; label: string }[] }

/** Why something cannot be done just now; field and entity keys in the parameters come out as their names. */
export function whyNot(t: Translate, answer: Answer | undefined, names: (key: string) => string = (key) => key): string | undefined {
  if (!answer || answer.yes) return undefined
  const params = { ...answer.params }
  for (const part of ['field', 'entity'] as const) if (typeof params[part] === 'string') params[part] = names(params[part])
  return t(`answers.${answer.code}` as AnyKey, params) as string
}

/** What is said about a cell or a row, with the suggestion where there is one. */
export function issueWords(t: Translate, issue: { code: string; params?: Record<string, string | number> | null }): string {
  const said = t(`issues.${issue.code}` as AnyKey, issue.params ?? {}) as string
  return issue.params?.suggestion ? `${said} ${t('issues.suggestion', issue.params as { suggestion: string })}` : said
}
