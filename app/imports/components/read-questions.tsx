import { Form } from 'react-router'
import { Badge } from '#app/components/ui/badge.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { Card } from '#app/components/ui/card.tsx'
import { Select } from '#app/components/ui/select.tsx'
import type { AnyKey } from '#app/i18n/translation.ts'
import { useWords } from '#app/i18n/use-words.ts'
import type { ReadQuestion } from '#importers/inspection.ts'
import type { PlainSheet } from '../plain-inspection.ts'
import { ENCODINGS } from '../reading-choices.ts'

/** Which setting answers a question about reading. Questions about single columns are asked when columns are matched. */
const ANSWERED_BY: Record<string, string> = {
  'no-header': 'headerRow',
  header: 'headerRow',
  encoding: 'encoding',
  delimiter: 'delimiter',
  'several-sheets': 'sheet',
  'several-tables': 'headerRow',
}

/** Rows that may hold the column names. */
const ROWS_OFFERED = 8

/** What only a person can say about how the file is read. No answer is filled in. */
export function ReadQuestions({ sheet, version }: { sheet: PlainSheet; version: number }) {
  const { t } = useWords()
  const asked = sheet.questions.filter((question) => question.code in ANSWERED_BY)
  return asked.map((question) => (
    <Card key={question.code}>
      <Form method="post" className="stack-3">
        <p className="row">
          <Badge icon="question" tone="warn">
            {t('imports.match.asked', { count: 1 })}
          </Badge>
          <span className="small quiet">{t('imports.match.askedText')}</span>
        </p>
        <input type="hidden" name="version" value={version} />
        <Select
          label={t(`questions.${question.code}` as AnyKey, question.params ?? {}) as string}
          name={ANSWERED_BY[question.code]!}
          placeholder={t('imports.check.choose')}
          required
          options={optionsFor(question)}
        />
        <Button type="submit" small>
          {t('imports.check.use')}
        </Button>
      </Form>
    </Card>
  ))

  function optionsFor({ code, readings }: ReadQuestion) {
    if (ANSWERED_BY[code] !== 'headerRow')
      return readings.map((value) => ({ value, label: ENCODINGS[value as keyof typeof ENCODINGS] ?? value }))
    if (code === 'several-tables') return readings.map((row) => ({ value: row, label: labelOf(Number(row)) }))
    const rows = sheet.head.slice(0, ROWS_OFFERED).map(({ row }) => ({ value: String(row), label: labelOf(row) }))
    return [...rows, { value: 'none', label: t('imports.check.noHeader') }]
  }

  /** A row by its number and, where it is among the first, its words. */
  function labelOf(row: number): string {
    const cells = sheet.head.find((read) => read.row === row)?.cells.filter((cell) => cell.trim() !== '') ?? []
    return [t('imports.check.headerRow', { row }), cells.join(' · ').slice(0, 60)].filter((part) => part !== '').join(': ')
  }
}
