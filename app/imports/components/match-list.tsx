import './match.css'
import { Badge, type Tone } from '#app/components/ui/badge.tsx'
import { Card } from '#app/components/ui/card.tsx'
import type { IconName } from '#app/components/ui/icon.tsx'
import { Select } from '#app/components/ui/select.tsx'
import { Sum } from '#app/components/ui/sum.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import type { ColumnProfile } from '#importers/inspection.ts'
import type { MappedColumn, Mapping, Question } from '#importers/mapping.ts'
import type { FieldWords } from '../words.ts'
import { ValueQuestions } from './value-questions.tsx'

type Props = {
  mapping: Mapping
  columns: ColumnProfile[]
  fields: FieldWords[]
  /** What the person had chosen, when the form comes back. */
  chosen?: Record<number, string>
  questions: Question[]
}

/** The customer's columns on the left, ours on the right, with the reason for each match; doubts first. */
export function MatchList({ mapping, columns, fields, chosen, questions }: Props) {
  const { t } = useWords()
  const asked = (column: MappedColumn) =>
    questions.some((one) => (one.code === 'column' || one.code === 'tie') && one.column === column.column)
  const ordered = mapping.columns.toSorted((a, b) => Number(asked(b)) - Number(asked(a)) || a.column - b.column)
  const matched = mapping.columns.filter((column) => column.field).length
  const foot = (
    <Sum
      total={{ count: mapping.columns.length, words: t('imports.match.sum') }}
      parts={[
        { count: matched, words: t('imports.match.matched') },
        { count: mapping.columns.length - matched, words: t('imports.match.out') },
      ]}
    />
  )
  return (
    <Card title={t('imports.match.columns')} count={mapping.columns.length} padded={false} foot={foot}>
      <ul className="match">
        {ordered.map((column) => (
          <li key={column.column} className={asked(column) ? 'ask' : ''}>
            <ColumnName column={column} profile={columns.find((one) => one.index === column.column)} />
            <Planks column={column} asked={asked(column)} />
            <Select
              label={t('imports.match.fieldOf', { header: column.header || column.column + 1 })}
              labelHidden
              compact
              name={`field-${column.column}`}
              defaultValue={chosen?.[column.column] ?? column.field ?? ''}
              options={[
                { value: '', label: t('imports.match.leaveOut') },
                ...fields.map((field) => ({ value: field.key, label: field.label })),
              ]}
            />
            <Reason column={column} asked={asked(column)} />
            <ValueQuestions questions={questions.filter((one) => one.code === 'values' && one.column === column.column)} fields={fields} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

function ColumnName({ column, profile }: { column: MappedColumn; profile: ColumnProfile | undefined }) {
  const { t } = useWords()
  return (
    <div className="own-column">
      <strong>{column.header || t('imports.match.unnamed', { number: column.column + 1 })}</strong>
      <div className="own-samples">{profile?.samples.length ? profile.samples.join(', ') : t('imports.match.noSamples')}</div>
    </div>
  )
}

const REASONS: Record<MappedColumn['by'], [IconName, Tone]> = {
  label: ['done', 'ok'],
  synonym: ['done', 'ok'],
  memory: ['redo', 'info'],
  likeness: ['pen', 'plain'],
  values: ['pen', 'plain'],
  person: ['pen', 'info'],
  private: ['lock', 'ghost'],
  none: ['minus', 'ghost'],
}

function Reason({ column, asked }: { column: MappedColumn; asked: boolean }) {
  const { t } = useWords()
  if (asked)
    return (
      <Badge icon="question" tone="warn">
        {t('imports.match.look')}
      </Badge>
    )
  const [icon, tone] = REASONS[column.by]
  return (
    <Badge icon={icon} tone={tone}>
      {t(`evidence.mapped.${column.by}`)}
    </Badge>
  )
}

/** Four planks are a sure match, one a likely one, none a column that stays behind. */
function Planks({ column, asked }: { column: MappedColumn; asked: boolean }) {
  const sure = column.field !== null && column.confidence >= 0.8
  const tone = asked ? 'warn' : sure ? 'ok' : column.field ? 'go' : 'none'
  const planks = column.field === null ? [] : sure ? [14, 23, 32, 41] : [14]
  return (
    <svg className={`match-plank ${tone}`} viewBox="0 0 56 26" fill="none" aria-hidden="true">
      <path d="M3 13h50" strokeDasharray={column.field ? undefined : '2 4'} />
      {planks.map((x) => (
        <path key={x} d={`M${x} 8.5v9`} />
      ))}
    </svg>
  )
}
