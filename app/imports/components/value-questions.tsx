import { Icon } from '#app/components/ui/icon.tsx'
import { Select } from '#app/components/ui/select.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import type { Question } from '#importers/mapping.ts'
import type { FieldWords } from '../words.ts'

/** Values of a choice that no list knows: each is given its meaning once for the whole column, or left for the rows. */
export function ValueQuestions({ questions, fields }: { questions: Question[]; fields: FieldWords[] }) {
  const { t } = useWords()
  return questions.map((question) => {
    const options = fields.find((field) => field.key === question.field)?.options ?? []
    return (
      <div className="sub" key={question.field}>
        <p className="small">
          <strong>{t('imports.match.values')}:</strong> <span className="quiet">{t('imports.match.valuesText')}</span>
        </p>
        <div className="vals">
          {(question.values ?? []).map(({ value, count, suggestion }, at) => (
            <div key={value}>
              <span className="data">
                {value} {count > 0 && <small className="quiet">{t('imports.match.times', { count })}</small>}
              </span>
              <Icon name="right" />
              <input type="hidden" name={`text-${question.field}-${at}`} value={value} />
              <Select
                label={t('imports.match.valueOf', { value })}
                labelHidden
                compact
                name={`value-${question.field}-${at}`}
                defaultValue={suggestion ?? ''}
                options={[{ value: '', label: t('imports.match.later') }, ...options.map(({ key, label }) => ({ value: key, label }))]}
              />
            </div>
          ))}
        </div>
      </div>
    )
  })
}
