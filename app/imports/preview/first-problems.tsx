import { Count } from '#app/components/ui/badge.tsx'
import { Card } from '#app/components/ui/card.tsx'
import { Icon } from '#app/components/ui/icon.tsx'
import { Sum } from '#app/components/ui/sum.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import { rangesOf } from '../row-ranges.ts'
import { type FieldWords, issueWords } from '../words.ts'
import type { Problem, Seen } from './preview.ts'

/** Kinds of problems shown; all of them stand on the correction desk later. */
const SHOWN = 8

/** What is wrong in the first rows, with the sum of them. */
export function FirstProblems({ seen: { counts, problems, whole, secret }, fields }: { seen: Seen; fields: FieldWords[] }) {
  const { t } = useWords()
  const shown = problems.slice(0, SHOWN)
  return (
    <Card title={t(whole ? 'preview.rows' : 'preview.firstRows')} foot={<RowSum counts={counts} />}>
      <ul className="first-look">
        {shown.map((problem) => (
          <li key={`${problem.field}/${problem.code}/${problem.level}`} className={problem.level}>
            <Icon name={problem.level === 'error' ? 'error' : 'warning'} />
            <ProblemWords problem={problem} fields={fields} />
            <Count>{problem.count}</Count>
          </li>
        ))}
        {problems.length > SHOWN && <li>{t('preview.more', { count: problems.length - SHOWN })}</li>}
        {problems.length === 0 && !secret && counts.read > 0 && (
          <li>
            <Icon name="done" />
            <span>{t('preview.noProblems')}</span>
          </li>
        )}
        {secret && (
          <li>
            <Icon name="lock" />
            <span>{t('preview.secret')}</span>
          </li>
        )}
        {counts.read === 0 && (
          <li>
            <Icon name="warning" />
            <span>{t('imports.check.noRows')}</span>
          </li>
        )}
      </ul>
    </Card>
  )
}

function ProblemWords({ problem, fields }: { problem: Problem; fields: FieldWords[] }) {
  const { t } = useWords()
  const field = problem.field && (fields.find(({ key }) => key === problem.field)?.label ?? problem.field)
  const rows = rangesOf(problem.rows)
  return (
    <span>
      {issueWords(t, problem)}
      <small className="quiet">
        {field && `${field} · `}
        {t('imports.correct.rowsOf', { count: problem.rows.length, rows: rows.slice(0, 6).join(', ') })}
        {(rows.length > 6 || problem.count > problem.rows.length) && ' …'}
      </small>
    </span>
  )
}

/** Sums are shown; parts with nothing in them are left out, but for what is ready. */
function RowSum({ counts }: { counts: Seen['counts'] }) {
  const { t } = useWords()
  const parts = [
    { count: counts.warnings, words: t('imports.correct.warnings'), tone: 'warn' as const },
    { count: counts.errors, words: t('imports.correct.errors'), tone: 'error' as const },
    { count: counts.asked, words: t('preview.waiting'), tone: 'warn' as const },
    { count: counts.empty, words: t('imports.correct.emptyRows') },
    { count: counts.leftOut, words: t('imports.correct.leftOut') },
  ]
  return (
    <Sum
      total={{ count: counts.read, words: t('imports.correct.read') }}
      parts={[{ count: counts.clean, words: t('imports.correct.clean'), tone: 'ok' }, ...parts.filter(({ count }) => count > 0)]}
    />
  )
}
