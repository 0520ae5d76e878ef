import type { Language } from '#importers/entity.ts'
import type { EvidenceField, EvidenceForm, Heading, Say } from './evidence.ts'

/** A heading in the reader's language, or the name of one of ours. */
export type HeadingView = string | { say: Say }
export type FieldView = {
  key: string
  title: HeadingView
  type: EvidenceField['type']
  options: { value: string; title: HeadingView }[]
  required: boolean
}
export type FormView = { fields: FieldView[]; rows: FieldView[] }

/** The form of an item in one language, for the page. */
export function viewForm({ fields, rows }: EvidenceForm, language: Language): FormView {
  const heading = (title: Heading): HeadingView => ('say' in title ? { say: title.say } : title[language])
  const view = ({ key, title, type, options, required }: EvidenceField): FieldView => ({
    key,
    title: heading(title),
    type,
    options: Object.entries(options ?? {}).map(([value, words]) => ({ value, title: heading(words) })),
    required: required ?? false,
  })
  return { fields: fields.map(view), rows: rows.map(view) }
}
