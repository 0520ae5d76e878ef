import { Badge } from '#app/components/ui/badge.tsx'
import { Card } from '#app/components/ui/card.tsx'
import { RadioCards } from '#app/components/ui/radio-cards.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import type { Answers, Question } from '#importers/mapping.ts'

type Props = { questions: Question[]; answers: Answers; names: (field: string) => string }

const READING_WORDS = { ',': 'comma', '.': 'point', dmy: 'dmy', mdy: 'mdy', ymd: 'ymd' } as const

/** How numbers and dates of a column are written, where every value fits both ways: the person's own values in both readings. */
export function FormatQuestions({ questions, answers, names }: Props) {
  const { t, format } = useWords()
  const asked = questions.filter((question) => question.code === 'decimal' || question.code === 'date')
  const becomes = (question: Question, value: string | null) =>
    value === null ? '' : question.code === 'date' ? format.date(value) : format.exact(value)
  return asked.map((question) => (
    <Card key={question.field}>
      <div className="stack-3">
        <p className="row">
          <Badge icon="question" tone="warn">
            {t('imports.match.asked', { count: 1 })}
          </Badge>
          <span className="small quiet">{t('imports.match.askedText')}</span>
        </p>
        <RadioCards
          asTitle
          name={`format-${question.field}`}
          question={t(`questions.${question.code as 'decimal' | 'date'}`, { header: question.header || names(question.field) })}
          explanation={t('imports.match.undecidable')}
          chosen={chosenIn(answers, question)}
          readings={question.readings.map((reading) => ({
            value: reading.key,
            title: t(`questions.readings.${READING_WORDS[reading.key as keyof typeof READING_WORDS]}`),
            samples: reading.samples.map(({ text, value }) => ({ was: text, becomes: becomes(question, value) })),
          }))}
        />
      </div>
    </Card>
  ))
}

const chosenIn = (answers: Answers, { field, code }: Question) => (code === 'date' ? answers[field]?.date : answers[field]?.decimal)
